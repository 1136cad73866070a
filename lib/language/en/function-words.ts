/** The commonest function words of English. */
export const functionWords =
  `the of and to in that is was for it with as his on be at by this had not are
  but from or have an they which you were her all she there would their we him been has when who will
  more no if out so said what up its about into than them can only other new some could these two may
  then do first any my now such like our over me even most made after also did many before must through
  where much your well should because each those under while how both between`.split(/\s+/);

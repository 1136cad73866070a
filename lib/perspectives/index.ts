export {
  readAs,
  type AnsweredQuestion,
  type OpenQuestion,
  type ReadAs,
  type Reader,
} from './read-as';
export { READERS, type ReaderId } from './readers';
export { rolesIn, type NamedRole } from './roles';

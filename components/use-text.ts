import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { textIn, type Text } from './text';

/** Holds the strings for the views below it. */
export const TextContext = createContext<Text>(textIn('nl'));

/** The strings of the interface, in its language. */
export function useText(): Text {
  return useContext(TextContext);
}

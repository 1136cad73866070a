/** Sentences to begin with that fit the draft, and where in it they belong. Pure. */
export { mendingFor, type Mending } from './fit';
export type { Home } from './home';

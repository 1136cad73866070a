import { ASK, stateIn, type Ask, type State } from './protocol';

/**
 * Asks the bridge about an editor's model. It answers while it is asked, under a
 * name that serves once; null where it does not, or says what can't be true.
 */
export function askModel(root: Element, ask: Ask): State | null {
  const token = crypto.randomUUID();
  const answers: unknown[] = [];
  const heard = (event: Event) => {
    answers.push((event as CustomEvent).detail);
  };
  root.addEventListener(token, heard);
  const detail = JSON.stringify({ token, ask });
  root.dispatchEvent(new CustomEvent(ASK, { detail, bubbles: true, composed: true }));
  root.removeEventListener(token, heard);
  const [answer, ...others] = answers;
  return others.length === 0 ? stateIn(answer) : null;
}

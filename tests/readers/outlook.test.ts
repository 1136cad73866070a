// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { choose, Targets } from '../../lib/readers/targets';

const BODY =
  'Wij stellen voor om de energietoelage automatisch uit te betalen aan gezinnen. '.repeat(4);

it('reads the message that is written in Outlook on the web, an ordinary editor', () => {
  document.body.innerHTML = `
    <div role="region" aria-label="Lijst met berichten">${'<div>Een bericht.</div>'.repeat(60)}</div>
    <div role="main">
      <div role="textbox" contenteditable="true" aria-label="Aan"><span>Bestuur</span></div>
      <input aria-label="Onderwerp" value="Nota">
      <div id="editorParent_1"><div role="textbox" contenteditable="true" aria-multiline="true"
        aria-label="Hoofdtekst van bericht"><div class="elementToProof">${BODY}</div></div></div>
    </div>`;
  const found = choose(new Targets(document).list(null), null);
  expect(found?.target).toMatchObject({ kind: 'contenteditable', label: 'Hoofdtekst van bericht' });
  expect(found?.source.editor).not.toBeNull();
});

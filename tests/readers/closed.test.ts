// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { closedIn } from '../../lib/readers/closed';

/** A frame that may not be entered, of this part of the window. */
function frame(attributes: string, part = 1): void {
  document.body.insertAdjacentHTML('beforeend', `<iframe ${attributes}></iframe>`);
  const added = document.querySelector('iframe:last-of-type');
  if (!added) return;
  Object.defineProperty(added, 'contentDocument', { value: null });
  added.getBoundingClientRect = () => new DOMRect(0, 0, innerWidth, innerHeight * part);
}

beforeEach(() => {
  document.body.innerHTML = '';
});

it('knows Google Docs, whatever it shows around its text', () => {
  document.body.innerHTML = '<div class="kix-appview-editor"></div>';
  expect(closedIn(document, 500)).toEqual({ reason: 'docs' });
});

it('names where the frame comes from that fills the page', () => {
  frame('src="https://elders.example/editor?id=1"');
  expect(closedIn(document, 30)).toEqual({ reason: 'frame', origin: 'https://elders.example' });
});

it('minds no frame beside a text, or in a corner', () => {
  frame('src="https://elders.example/film"');
  expect(closedIn(document, 800)).toBeNull();
  document.body.innerHTML = '';
  frame('src="https://elders.example/chat"', 0.2);
  expect(closedIn(document, 0)).toBeNull();
});

it('knows the frame of Word by the form that opens it, or by its name alone', () => {
  frame('id="office_frame" name="office_frame"');
  expect(closedIn(document, 800)).toEqual({
    reason: 'frame',
    origin: 'https://officeapps.live.com',
  });
  const action = 'https://word-edit.officeapps.live.com/we/wordeditorframe.aspx';
  document.body.insertAdjacentHTML('beforeend', `<form target="office_frame" action="${action}">`);
  expect(closedIn(document, 800)).toEqual({
    reason: 'frame',
    origin: 'https://word-edit.officeapps.live.com',
  });
});

import { memo, place, showHtml } from './page.js';

const frame = document.createElement('iframe');
frame.style.cssText = 'width: 40rem; height: 20rem';
place.append(frame);
const page = frame.contentDocument;
page.open();
page.write(`<!doctype html><html lang="nl"><body>${memo}</body></html>`);
page.close();
page.designMode = 'on';
showHtml(() => page.body.innerHTML);

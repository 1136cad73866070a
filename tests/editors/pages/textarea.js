import { memo, place, showPlain } from './page.js';

const area = document.createElement('textarea');
area.style.cssText = 'width: 40rem; height: 20rem; font: 1rem/1.5 serif';
area.id = 'area';
area.value = memo;
place.append(area);
showPlain(
  () => area.value,
  () => area.value.slice(area.selectionStart, area.selectionEnd),
);

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
export default defineUnlistedScript(() => {
  const w = window as any; if (w.__k) return; w.__k = true;
  chrome.runtime.onConnect.addListener((port) => {
    let rev = 0; let blocks: any[] = [];
    const read = () => [...document.querySelectorAll('p,h1,h2,h3,li')].filter(e=>!e.querySelector('p')).map((e) => ({ kind: /H/.test(e.tagName) ? 'heading' : 'paragraph', level: 0, text: (e.textContent ?? '').replace(/\s+/g, ' ').trim() }));
    port.onMessage.addListener((m: any) => {
      if (m.type === 'read') { blocks = read(); port.postMessage({ type: 'document', revision: rev = 1, document: { title: document.title, blocks }, target: 'a', targets: [{ id: 'a', kind: 'article', label: 'x', words: 10 }], capabilities: { read: true, follow: true, mark: true, reveal: true, insert: true } }); }
      if (m.type === 'reveal') port.postMessage({ type: 'revealed', id: m.id, ok: m.quote.block % 2 === 0 });
      if (m.type === 'insert') port.postMessage({ type: 'inserted', id: m.id, result: 'refused' });
    });
    const mo = new MutationObserver(() => { const now = read(); const old = blocks; blocks = now; port.postMessage({ type: 'change', revision: ++rev, from: 0, removed: old.length, blocks: now }); });
    mo.observe(document.body, { subtree: true, childList: true, characterData: true });
  });
});

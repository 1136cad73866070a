/** Pastes text as a person would. Events from the reader's world may carry no data. */
export function paste(editor: Element, text: string): void {
  const view = editor.ownerDocument.defaultView;
  if (!view) return;
  const clipboardData = new view.DataTransfer();
  clipboardData.setData('text/plain', text);
  // Firefox knows the data by names of its own.
  const firefox = { data: text, dataType: 'text/plain' };
  const options = { ...firefox, clipboardData, bubbles: true, cancelable: true, composed: true };
  editor.dispatchEvent(new view.ClipboardEvent('paste', options));
}

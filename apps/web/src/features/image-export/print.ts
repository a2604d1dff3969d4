import styles from './print.module.css';

/** Prints only a part of a document, which the browser can also save as PDF, and then restores the page. */
export function printPage(content: Element): void {
  const sheet = document.createElement('div');
  sheet.className = styles.sheet ?? '';
  sheet.append(document.importNode(content, true));
  document.body.append(sheet);
  addEventListener('afterprint', () => sheet.remove(), { once: true });
  window.print();
}

import styles from './print.module.css';

/** Prints a part of a document alone, which the browser can also save as PDF, and puts the page back as it was. */
export function printPage(content: Element): void {
  const sheet = document.createElement('div');
  sheet.className = styles.sheet ?? '';
  sheet.append(document.importNode(content, true));
  document.body.append(sheet);
  addEventListener('afterprint', () => sheet.remove(), { once: true });
  window.print();
}

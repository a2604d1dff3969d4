/** A colour of the reader's own (CSS Color 4, system colours), as #rrggbb. */
export function systemColour(name: 'Canvas' | 'CanvasText' | 'GrayText' | 'Highlight'): string {
  const probe = document.createElement('span');
  probe.style.color = name;
  document.body.append(probe);
  const channels = getComputedStyle(probe).color.match(/\d+/gu) ?? [];
  probe.remove();
  return `#${channels
    .slice(0, 3)
    .map((channel) => Number(channel).toString(16).padStart(2, '0'))
    .join('')}`;
}

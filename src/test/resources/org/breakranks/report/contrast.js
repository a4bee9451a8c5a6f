(() => {
  // Texts that stand out too little from their ground: below 4.5 to 1, or 3 to 1 for large ones (WCAG 2.1, 1.4.3).
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const rgba = color => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const light = ([r, g, b]) => [r, g, b].map(c => c / 255)
    .map(c => c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
    .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
  const ground = element => {
    for (let e = element; e; e = e.parentElement) {
      const color = rgba(getComputedStyle(e).backgroundColor);
      if (color[3] === 255) return color;
    }
    return [255, 255, 255];
  };
  const ratio = (a, b) => (Math.max(light(a), light(b)) + 0.05) / (Math.min(light(a), light(b)) + 0.05);
  const found = new Set();
  for (const element of document.querySelectorAll('body *')) {
    const text = [...element.childNodes].filter(n => n.nodeType === 3).map(n => n.data.trim()).join('');
    const style = getComputedStyle(element);
    const unseen = !text || !element.checkVisibility() || element.closest('script, style, .hidden, .skip, :disabled');
    const halo = element.ownerSVGElement && style.strokeWidth > '0px' && style.stroke !== 'none';
    if (unseen || halo) continue;
    const size = parseFloat(style.fontSize), large = size >= 24 || size >= 18.66 && style.fontWeight >= 700;
    const color = rgba(element.ownerSVGElement ? style.fill : style.color);
    const measured = ratio(color, ground(element));
    if (measured < (large ? 3 : 4.5)) found.add(`${element.tagName}.${element.className} "${text.slice(0, 30)}" ${measured.toFixed(1)}`);
  }
  return [...found];
})()

(async () => {
  // One runtime for all charts of a page, whichever of them comes first.
  const unpack = async packed => {
    const bytes = Uint8Array.from(atob(packed), c => c.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
    const loaded = {};
    for (const [name, text] of Object.entries(JSON.parse(await new Response(stream).text()))) {
      const module = { exports: {} };
      new Function('module', 'exports', 'require', text)(module, module.exports, needed => loaded[needed]);
      loaded[name] = module.exports;
    }
    return loaded['vega-embed'];
  };
  const embed = await (globalThis.breakranksCharts ??= unpack('@runtime@'));
  for (const chart of document.querySelectorAll('[data-chart="@id@"]:not([data-drawn])')) {
    chart.dataset.drawn = 'yes';
    await embed(chart, @spec@, {
      mode: 'vega-lite', renderer: 'svg', actions: { export: true, source: false, compiled: false, editor: false }
    });
  }
})();

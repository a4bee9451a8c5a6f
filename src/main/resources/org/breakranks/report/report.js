'use strict';
(() => {
  const byId = id => document.getElementById(id);
  const all = selector => [...document.querySelectorAll(selector)];
  const data = JSON.parse(byId('data').textContent);
  const views = new Map();
  const PAGE = 40;
  const NOT_COVERED = data.bands.findIndex(band => band.id === 'not-covered');
  let area, acts, further, actLimit = PAGE, actPlace = null;
  const sort = { key: 'total', down: true };

  // Numbers and months in words, as the tables of the page have them.
  const number = n => n.toLocaleString('en-GB');
  const NAMES = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
  const mean = n => n < 100 ? n.toFixed(1) : number(Math.round(n));
  const monthName = i => NAMES[+data.months[i].slice(5) - 1] + ' ' + data.months[i].slice(0, 4);
  const counted = (n, one) => number(n) + ' ' + one + (n === 1 ? '' : 's');
  function people(acts, low, best, high) {
    if (acts === 0) return '0';
    if (best === null) return 'not stated';
    const below = low !== null && low < best, above = high !== null && high > best;
    return number(best) + (below || above ? ` (${number(below ? low : best)}–${number(above ? high : best)})` : '');
  }
  const percent = p => (p > 0 ? '+' : p < 0 ? '−' : '') + number(Math.abs(Math.round(p))) + '\u202f%';
  const begin = i => Date.UTC(+data.months[i].slice(0, 4), +data.months[i].slice(5) - 1, 1);
  const end = i => Date.UTC(+data.months[i].slice(0, 4), +data.months[i].slice(5), 1);
  function span(i) {
    const from = begin(i), to = end(i), gap = (to - from) * 0.07;
    return { from, to, begin: from + gap, end: to - gap, middle: (from + to) / 2, zero: 0, month: monthName(i) };
  }
  const plural = part => part === 'country' ? 'countries' : part + 's';

  // ---- Drawing ----
  // Charts in view are drawn at once, the others as soon as there is nothing else to do.
  const waiting = new Map();
  let drawing = false;
  // Where the address names a place in the page, nothing may push it away later.
  let allAtOnce = location.hash !== '';
  function draw(target, name, datasets, change) {
    waiting.set(target, () => embed(target, name, datasets, change));
    target.setAttribute('aria-busy', 'true');
    if (!drawing) drawWaiting();
  }
  async function drawWaiting() {
    drawing = true;
    // Until all charts that are asked for together wait, none can be said to be in view.
    await null;
    while (waiting.size) {
      if (!allAtOnce && !firstInView()) await idle();
      const target = firstInView() || waiting.keys().next().value;
      if (target) await drawOne(target);
    }
    drawing = allAtOnce = false;
  }
  const drawAll = () => [...waiting.keys()].forEach(drawOne);
  const firstInView = () => [...waiting.keys()].find(target => {
    const { top, bottom } = target.getBoundingClientRect();
    return top < innerHeight && bottom >= 0;
  });
  const idle = () => new Promise(done => window.requestIdleCallback ? requestIdleCallback(done, { timeout: 300 }) : setTimeout(done));
  function drawOne(target) {
    const drawn = waiting.get(target);
    waiting.delete(target);
    return drawn().catch(error => console.error(error)).then(() => {
      if (!waiting.has(target)) target.removeAttribute('aria-busy');
    });
  }
  // Takes the chart out of an element.
  function clear(target) {
    if (views.has(target)) views.get(target).finalize();
    views.delete(target);
    target.turn = (target.turn || 0) + 1;
    return target.turn;
  }
  // Draws a chart of the page's specifications into an element, in place of what was there.
  async function embed(target, name, datasets, change) {
    const turn = clear(target);
    if (Object.values(datasets)[0].length === 0) return target.replaceChildren('Nothing to draw.');
    const spec = structuredClone(data.charts[name]);
    spec.datasets = datasets;
    if (change) change(spec, target.clientWidth);
    const holder = document.createElement('div');
    holder.style.width = '100%';
    target.replaceChildren(holder);
    const result = await vegaEmbed(holder, spec, {
      mode: 'vega-lite', renderer: 'svg', actions: false, ast: true, defaultStyle: false,
      tooltip: { disableDefaultStyle: true }
    });
    if (target.turn === turn) views.set(target, result.view); else result.view.finalize();
  }

  // One row for each place of the area, for a month or, with -1, for all of them.
  function places(month) {
    const cells = new Map();
    if (month >= 0) area.cells.forEach(cell => { if (cell[1] === month) cells.set(cell[0], cell); });
    return area.places.map((place, i) => {
      const [id, name, total, low, best, high, read] = place;
      const row = { id, name, total };
      if (month < 0) {
        const band = total === 0 && read === 0 ? NOT_COVERED : null;
        return Object.assign(row, { acts: total, low, best, high, articles: read, mean: null, percent: null, band });
      }
      const cell = cells.get(i);
      if (!cell) return Object.assign(row, { acts: 0, low: null, best: null, high: null, articles: 0, mean: null, percent: null, band: NOT_COVERED });
      return Object.assign(row, { acts: cell[2], low: cell[3], best: cell[4], high: cell[5], articles: cell[6], mean: cell[7], percent: cell[8], band: cell[9] });
    });
  }

  // ---- Where ----
  function step(value, steps) {
    let k = 0;
    while (k < steps.length && value >= steps[k]) k++;
    return k;
  }
  function shown(row, measure) {
    const text = people(row.acts, row.low, row.best, row.high);
    const seen = row.band !== NOT_COVERED;
    let color, value, size;
    if (measure === 'change') {
      const band = data.bands[row.band];
      const told = row.percent !== null;
      color = !seen ? 'url(#unseen)' : told ? `var(--${band.id})` : 'var(--none)';
      value = told ? percent(row.percent) + ', ' + band.words : band.words;
      size = told ? Math.abs(row.percent) : 0;
    } else {
      const steps = area.steps[measure];
      const count = measure === 'acts' ? row.acts : row.best || 0;
      const k = measure === 'people' && row.acts > 0 && row.best === null ? 1 : step(count, steps);
      color = k > 0 ? `var(--${measure}-${shade(k, steps.length)})` : seen ? 'var(--none)' : 'url(#unseen)';
      value = measure === 'acts' ? number(row.acts) : text;
      size = count;
    }
    return { id: row.id, name: row.name, color, value, size, acts: row.acts, people: text, articles: row.articles };
  }
  // Few classes take the darker end of the ramp apart, not its pale end only.
  const shade = (k, classes) => classes >= 5 ? k : Math.max(1, Math.round(1 + (k - 1) * 4 / Math.max(1, classes - 1)) - (classes === 1 ? -2 : 0));
  function legend(measure) {
    const items = [];
    if (measure === 'change') {
      data.bands.slice(0, 5).forEach(band => items.push([`var(--${band.id})`, band.words]));
      items.push(['var(--none)', 'no comparison']);
    } else {
      const steps = area.steps[measure];
      items.push(['var(--none)', 'none reported']);
      steps.forEach((from, i) => {
        const to = i + 1 < steps.length ? steps[i + 1] - 1 : null;
        items.push([`var(--${measure}-${shade(i + 1, steps.length)})`, to === null ? number(from) + ' and more' : to === from ? number(from) : number(from) + '–' + number(to)]);
      });
    }
    items.push(['var(--unseen)', 'named by no article', 'unseen']);
    fillLegend(byId('legend'), items);
  }
  // What each colour stands for: its value, words, and the class of a swatch that is more than a colour.
  function fillLegend(list, items) {
    list.replaceChildren(...items.map(([color, words, kind]) => {
      const item = document.createElement('li'), swatch = document.createElement('i');
      swatch.style.background = color;
      if (kind) swatch.className = kind;
      item.append(swatch, words);
      return item;
    }));
  }
  function drawWhere() {
    const measure = document.querySelector('input[name=measure]:checked').value;
    const select = byId('map-month');
    if (measure === 'change' && select.value === '-1' && data.lastComplete >= 0) select.value = data.lastComplete;
    const month = +select.value;
    const rows = places(month).filter(row => row.id !== '').map(row => shown(row, measure));
    const target = byId('where-chart');
    const when = month < 0 ? 'all months' : monthName(month);
    const withActs = rows.filter(row => row.acts > 0);
    target.setAttribute('aria-label', `${data.maps[area.id] ? 'Map' : 'Bar chart'} of ${area.name}, ${measure}, ${when}: ${withActs.length} of ${rows.length} ${plural(area.part)} with acts. The table beside it has the same figures.`);
    if (data.maps[area.id]) {
      draw(target, 'map', { shapes: data.maps[area.id], places: rows }, (spec, width) => {
        spec.height = Math.max(240, Math.min(560, width * 0.74));
      });
    } else {
      const bars = rows.filter(row => row.acts > 0 || measure === 'change' && row.size > 0)
        .sort((a, b) => b.size - a.size || b.acts - a.acts || a.name.localeCompare(b.name)).slice(0, 25);
      draw(target, 'bars', { places: bars }, (spec, width) => {
        spec.height = Math.max(1, bars.length) * 25;
        if (width < 480) spec.encoding.y.axis.labelLimit = 110;
        spec.layer[0].encoding.x.scale = { domainMax: Math.max(1, ...bars.map(bar => bar.size)) * 1.22, nice: false };
      });
    }
    legend(measure);
    const unplaced = places(month).find(row => row.id === '');
    const title = { acts: 'Acts', people: 'People, best estimate,', change: 'Change of acts against the three months before' }[measure];
    byId('where-note').textContent = `${title} by ${area.part}, ${when}. `
      + (data.maps[area.id] ? '' : 'There is no map of this area, so its places are drawn as bars. ')
      + (unplaced && unplaced.acts ? `${counted(unplaced.acts, 'act')} whose ${area.part} is not stated ${unplaced.acts === 1 ? 'is' : 'are'} not drawn. ` : '')
      + (month >= 0 && month === data.incomplete ? 'This month is not complete.' : '');
    byId('earlier').disabled = month === 0;
    byId('later').disabled = month < 0 || month === data.months.length - 1;
  }
  function stepMonth(by) {
    const select = byId('map-month');
    const month = +select.value;
    const next = month < 0 ? data.months.length - 1 : Math.max(0, Math.min(data.months.length - 1, month + by));
    select.value = next;
    const pressed = document.activeElement;
    drawWhere();
    // A button that is at its end cannot be where a reader by keys goes on from.
    if (pressed.disabled) select.focus();
  }

  // ---- Table of places ----
  const values = {
    name: row => row.name, acts: row => row.acts, mean: row => row.mean, percent: row => row.percent,
    people: row => row.best, articles: row => row.articles, total: row => row.total
  };
  function order(a, b) {
    if ((a.id === '') !== (b.id === '')) return a.id === '' ? 1 : -1;
    const x = values[sort.key](a), y = values[sort.key](b);
    if ((x === null) !== (y === null)) return x === null ? 1 : -1;
    const compared = x === null ? 0 : typeof x === 'string' ? x.localeCompare(y) : x - y;
    return (sort.down ? -compared : compared) || b.total - a.total || a.name.localeCompare(b.name);
  }
  function cell(text, kind) {
    const td = document.createElement('td');
    td.textContent = text;
    if (kind) td.className = kind;
    return td;
  }
  function fillTable() {
    const table = document.querySelector(`table[data-places="${CSS.escape(area.id)}"]`);
    const month = +byId('table-month').value;
    const wanted = byId('place-filter').value.trim().toLowerCase();
    const every = places(month);
    const rows = every
      .filter(row => row.total > 0 || !byId('with-acts').checked && row.band !== NOT_COVERED)
      .filter(row => row.name.toLowerCase().includes(wanted))
      .sort(order);
    table.tBodies[0].replaceChildren(...rows.map(row => {
      const tr = document.createElement('tr');
      if (row.id === '') tr.className = 'unknown';
      const name = document.createElement('th');
      name.scope = 'row';
      if (row.total > 0) {
        const button = document.createElement('button');
        button.type = 'button';
        button.textContent = row.name;
        button.title = 'Show its acts';
        button.addEventListener('click', () => showActs(row));
        name.append(button);
      } else name.textContent = row.name;
      const change = document.createElement('td'), band = document.createElement('span');
      band.className = 'band ' + data.bands[row.band].id;
      band.textContent = row.percent === null ? data.bands[row.band].words : percent(row.percent);
      change.append(band);
      const seen = row.band !== NOT_COVERED;
      tr.append(name, cell(seen ? number(row.acts) : '–', 'n'), cell(row.mean === null ? '–' : mean(row.mean), 'n'), change,
        cell(seen ? people(row.acts, row.low, row.best, row.high) : '–', 'n'), cell(number(row.articles), 'n'), cell(number(row.total), 'n'));
      return tr;
    }));
    table.caption.textContent = `${area.name}: ${area.part} by ${area.part}, ${monthName(month)} and the whole period`;
    for (const th of table.tHead.rows[0].cells) {
      if (th.dataset.key === sort.key) th.setAttribute('aria-sort', sort.down ? 'descending' : 'ascending');
      else th.removeAttribute('aria-sort');
    }
    const unseen = every.filter(row => row.total === 0 && row.band === NOT_COVERED).length;
    byId('places-note').textContent = `${rows.length} of ${counted(every.length, 'row')}.`
      + (unseen && !wanted ? ` ${unseen} without an act ${unseen === 1 ? 'was' : 'were'} named by no article in ${monthName(month)}, and ${unseen === 1 ? 'is' : 'are'} left out.` : '');
  }
  function sortBy(key) {
    if (sort.key === key) sort.down = !sort.down;
    else Object.assign(sort, { key, down: key !== 'name' });
    fillTable();
  }
  function makeSortable() {
    all('table[data-places] thead th').forEach(th => {
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...th.childNodes);
      button.addEventListener('click', () => sortBy(th.dataset.key));
      th.append(button);
    });
  }

  // ---- When ----
  const shading = () => data.incomplete < 0 ? [] : [span(data.incomplete)];
  const frame = () => [{ from: begin(0), to: end(data.months.length - 1) }];
  // Whole numbers for an axis, three at most above zero.
  function ticks(highest) {
    let step = 1;
    for (let power = 1; highest / step > 3; power *= 10) {
      for (const round of [1, 2, 5]) if (highest / (step = round * power) <= 3) break;
    }
    const values = [0];
    while (values[values.length - 1] < highest) values.push(values.length * step);
    return values;
  }
  function overTime(spec, width, highest) {
    const values = ticks(Math.max(1, highest));
    spec.height = 92;
    // One layer says how far a scale reaches; the others follow it.
    const y = spec.layer.find(layer => layer.encoding.y).encoding.y;
    y.scale = Object.assign({}, y.scale, { domain: [0, values[values.length - 1]] });
    spec.layer.forEach(layer => {
      if (layer.encoding.y) layer.encoding.y.axis = Object.assign({}, layer.encoding.y.axis, { values });
    });
    spec.layer = spec.layer.filter(layer => !layer.data || spec.datasets[layer.data.name].length);
    spec.layer.forEach(layer => {
      if (layer.encoding.x.axis) layer.encoding.x.axis.tickCount = Math.max(2, Math.floor(width / 90));
    });
  }
  function series(title, note, label) {
    const box = document.createElement('div'), head = document.createElement('h3'), small = document.createElement('span'), chart = document.createElement('div');
    box.className = 'series';
    chart.className = 'chart';
    chart.setAttribute('role', 'img');
    chart.setAttribute('aria-label', label);
    small.textContent = note;
    head.append(title, small);
    box.append(head, chart);
    byId('when-charts').append(box);
    return chart;
  }
  function drawWhen() {
    const measure = document.querySelector('input[name=series]:checked').value;
    all('#when-charts .chart').forEach(chart => { clear(chart); waiting.delete(chart); });
    byId('when-charts').replaceChildren();
    area.types.forEach(type => {
      const rows = type.months.map(([month, acts, low, best, high, contested]) => Object.assign(span(month), {
        acts, contested, low, best, high, people: people(acts, low, best, high)
      })).filter(row => measure === 'acts' || row.best !== null)
        .map(row => measure === 'acts' ? row : Object.assign(row, { low: row.low ?? row.best, high: Math.max(row.high ?? row.best, row.best) }));
      const total = rows.reduce((sum, row) => sum + (measure === 'acts' ? row.acts : row.best), 0);
      const name = type.type[0].toUpperCase() + type.type.slice(1);
      const note = measure === 'acts' ? counted(total, 'act') : number(total) + ' people';
      const chart = series(name, note, `${name}, ${measure} by month, ${note} in all. The table below has the same figures.`);
      const highest = Math.max(0, ...rows.map(row => measure === 'acts' ? row.acts : row.high));
      draw(chart, measure, { months: rows, shade: shading(), frame: frame() }, (spec, width) => overTime(spec, width, highest));
    });
    const read = area.months.map(([, articles], i) => Object.assign(span(i), { articles }));
    const total = area.months.reduce((sum, row) => sum + row[1], 0);
    const chart = series('Articles read', area.id === 'all' ? number(total) : `${number(total)} that name ${area.name}`, `Articles read by month, ${number(total)} in all.`);
    draw(chart, 'articles', { months: read, shade: shading(), frame: frame() }, (spec, width) => {
      overTime(spec, width, Math.max(0, ...read.map(row => row.articles)));
      spec.height = 64;
    });
    fillLegend(byId('when-key'), measure === 'acts'
      ? [['var(--acts)', 'acts of a month'], ['var(--contested)', 'of these contested: parties disagree']]
      : [['var(--people)', 'people, lowest figure'], ['var(--people)', 'up to the highest', 'pale'], ['var(--people-best)', 'best estimate', 'stroke']]);
    byId('when-note').textContent = (measure === 'acts' ? '' : 'Acts without any figure are not in it. ')
      + (data.incomplete < 0 ? '' : `Shaded: ${monthName(data.incomplete)} is not complete.`);
  }
  const label = place => `${place[1]} · ${number(place[2])}`;
  function drawMultiples() {
    const rows = [], target = byId('multiples-chart');
    const chosen = area.places.map((place, i) => ({ place, i })).filter(({ place }) => place[2] > 0);
    const cells = new Map(area.cells.map(cell => [cell[0] + '/' + cell[1], cell]));
    let tallest = 0;
    chosen.forEach(({ place, i }) => data.months.forEach((_, month) => {
      const found = cells.get(i + '/' + month), acts = found ? found[2] : 0;
      tallest = Math.max(tallest, acts);
      rows.push(Object.assign(span(month), { label: label(place), name: place[1], acts, articles: found ? found[6] : 0, unseen: !found }));
    }));
    byId('multiples-key').textContent = `Acts by month, ${data.months.length ? monthName(0) + ' to ' + monthName(data.months.length - 1) : ''}; behind each name the acts in all. All on one scale: the tallest column is ${counted(tallest, 'act')}. A grey foot marks months in which no article named the place.`;
    target.setAttribute('aria-label', `Small charts of acts by month for ${chosen.length} ${plural(area.part)}. The table of places has the same figures.`);
    draw(target, 'multiples', { months: rows }, (spec, width) => {
      const columns = Math.max(1, Math.floor((width + 22) / 160));
      spec.columns = Math.min(columns, Math.max(1, chosen.length));
      spec.spec.width = Math.floor((width + 22) / columns) - 24;
      spec.facet.sort = chosen.map(({ place }) => label(place));
      spec.facet.header.labelLimit = spec.spec.width;
    });
  }

  // ---- Who to whom ----
  function drawWhom() {
    const target = byId('whom-chart'), { rows, omitted, points, nodes } = area.flows;
    const flows = new Set(points.map(point => point.ribbon)).size;
    target.setAttribute('aria-label', `Flows between sides: ${flows} ribbons. The table below has the same figures.`);
    byId('whom-note').textContent = !flows ? 'No act names its sides.'
      : omitted ? `The ${flows} largest flows, and what they come to; ${counted(omitted, 'smaller one')} ${omitted === 1 ? 'is' : 'are'} in the figures below only.` : '';
    draw(target, 'flows', { points, nodes }, (spec, width) => {
      spec.height = Math.max(90, rows * 46);
      spec.layer.forEach(layer => { if (layer.mark.limit) layer.mark.limit = width / 2 - 26; });
    });
  }

  // ---- The acts ----
  // All but the newest stand in the page as text, which opens quickly; they become elements when asked for.
  function readActs(upTo) {
    const box = document.createElement('template');
    box.innerHTML = further.splice(0, Math.max(0, upTo - acts.length)).join('');
    acts.push(...[...box.content.children].map(item => ({ item })));
  }
  // Who comes to search them will ask for all, and need not wait for that then.
  function readAhead() {
    if (further.length) idle().then(() => { readActs(acts.length + 200); readAhead(); });
  }
  function filterActs() {
    const words = byId('act-filter').value.trim().toLowerCase();
    const type = byId('act-type').value, contested = byId('act-contested').checked;
    const whole = area === data.areas[0], every = whole && !words && !type && !contested && !actPlace;
    readActs(every ? actLimit : Infinity);
    const found = acts.filter(act => {
      const seen = act.item.dataset;
      return (whole || seen.area === area.id)
        && (!type || seen.type === type) && (!contested || 'contested' in seen)
        && (!actPlace || (area.id === 'all' ? seen.area : seen.place) === actPlace.id)
        && words.split(/\s+/).every(word => (act.text ??= act.item.textContent.toLowerCase()).includes(word));
    });
    list(found.slice(0, actLimit).map(act => act.item));
    const count = found.length + (every ? further.length : 0);
    byId('act-count').textContent = count > actLimit ? `The newest ${number(actLimit)} of ${number(count)}` : `${number(count)} listed`;
    byId('act-more').hidden = count <= actLimit;
    byId('act-place').hidden = !actPlace;
    if (actPlace) byId('act-place').textContent = actPlace.name + ' ✕';
  }
  function list(items) {
    const listed = document.querySelector('.acts');
    const before = [...listed.children];
    if (before.length <= items.length && before.every((item, i) => item === items[i])) listed.append(...items.slice(before.length));
    else listed.replaceChildren(...items);
  }
  function fresh() {
    actLimit = PAGE;
    filterActs();
  }
  // The button goes down the page, or away: who pressed it goes on at the first act that is new.
  function showMore() {
    const shown = all('.acts > li').length;
    actLimit += PAGE;
    filterActs();
    const item = all('.acts > li')[shown];
    item.tabIndex = -1;
    item.focus();
  }
  function showAllPlaces() {
    actPlace = null;
    fresh();
    byId('act-filter').focus();
  }
  function showActs(place) {
    actPlace = place;
    fresh();
    byId('acts').scrollIntoView();
    byId('act-place').focus({ preventScroll: true });
  }

  // ---- The page ----
  function choose(id) {
    area = data.areas.find(a => a.id === id) || data.areas[0];
    all('.of-area').forEach(block => { block.hidden = block.dataset.area !== area.id; });
    actPlace = null;
    if (!data.months.length) return fresh();
    drawWhere();
    fillTable();
    drawWhen();
    drawMultiples();
    drawWhom();
    fresh();
  }
  function months(select, withAll) {
    if (withAll) select.append(new Option('All months', -1));
    data.months.map((_, i) => i).reverse().forEach(i => select.append(new Option(monthName(i) + (i === data.incomplete ? ' (not complete)' : ''), i)));
    select.value = withAll ? -1 : data.lastComplete >= 0 ? data.lastComplete : data.months.length - 1;
  }
  function start() {
    document.documentElement.classList.add('scripted');
    all('.needs-script').forEach(element => { element.hidden = !data.months.length && !element.closest('#acts'); });
    acts = all('.acts > li').map(item => ({ item }));
    const rest = byId('further');
    // Text of an act has no "<" of its own.
    further = rest ? rest.textContent.trim().split(/(?=<li id=)/).slice(1) : [];
    months(byId('map-month'), true);
    months(byId('table-month'), false);
    makeSortable();
    all('input[name=measure]').forEach(input => input.addEventListener('change', drawWhere));
    all('input[name=series]').forEach(input => input.addEventListener('change', drawWhen));
    byId('map-month').addEventListener('change', drawWhere);
    byId('earlier').addEventListener('click', () => stepMonth(-1));
    byId('later').addEventListener('click', () => stepMonth(1));
    byId('table-month').addEventListener('change', fillTable);
    byId('place-filter').addEventListener('input', fillTable);
    byId('with-acts').addEventListener('change', fillTable);
    byId('act-filter').addEventListener('focus', readAhead, { once: true });
    byId('act-filter').addEventListener('input', fresh);
    byId('act-type').addEventListener('change', fresh);
    byId('act-contested').addEventListener('change', fresh);
    byId('act-place').addEventListener('click', showAllPlaces);
    byId('act-more').addEventListener('click', showMore);
    const select = byId('area');
    if (select) select.addEventListener('change', () => choose(select.value));
    choose(data.areas[0].id);
    // On paper nobody can open what is closed.
    let opened = [];
    addEventListener('beforeprint', () => {
      drawAll();
      opened = all('main details:not([open])').filter(details => !details.closest('[hidden]'));
      opened.forEach(details => { details.open = true; });
    });
    addEventListener('hashchange', drawAll);
    addEventListener('afterprint', () => opened.forEach(details => { details.open = false; }));
    let width = innerWidth, resized;
    addEventListener('resize', () => {
      clearTimeout(resized);
      resized = setTimeout(() => {
        if (innerWidth === width) return;
        width = innerWidth;
        if (data.months.length) { drawWhere(); drawMultiples(); drawWhom(); }
      }, 150);
    });
  }
  start();
})();

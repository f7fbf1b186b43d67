(() => {
'use strict';
const all = (selector, root) => [...(root || document).querySelectorAll(selector)];
const one = (selector, root) => (root || document).querySelector(selector);
const hiragana = c => String.fromCharCode(c.charCodeAt(0) - 0x60);

// Width, case and kana do not matter, and white space never does; `at` says where each folded unit begins and ends in the text.
function fold(text) {
  let folded = '';
  const at = [];
  for (let i = 0; i < text.length;) {
    let n = text.codePointAt(i) > 0xffff ? 2 : 1;
    if (/[\uff9e\uff9f\u3099\u309a]/.test(text[i + n] || '')) n++;
    const piece = text.slice(i, i + n).normalize('NFKC').toLowerCase().replace(/[\u30a1-\u30f6]/g, hiragana).replace(/[\u2010-\u2015\u2212]/g, '-').replace(/\s/g, '');
    for (let k = 0; k < piece.length; k++) at.push([i, i + n]);
    folded += piece;
    i += n;
  }
  return { folded, at };
}

const wordsOf = query => query.split(/[\s\u3000]+/).map(w => fold(w).folded).filter(w => w);

function unmark(root) {
  for (const mark of all('mark', root)) {
    const parent = mark.parentNode;
    mark.replaceWith(...mark.childNodes);
    parent.normalize();
  }
}

// Hits may reach over links: the text is searched as a whole, and each piece of it is marked where it stands.
function textOf(root) {
  const nodes = [];
  let text = '';
  const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    if (!walk.currentNode.parentElement.closest('button,details,.inplace,.pl,.pg,.b')) {
      nodes.push([walk.currentNode, text.length]);
      text += walk.currentNode.data;
    }
  }
  return { nodes, text };
}

function markAll(root, words) {
  const { nodes, text } = textOf(root);
  const { folded, at } = fold(text);
  const spans = [];
  for (const word of words) {
    for (let i = folded.indexOf(word); i >= 0; i = folded.indexOf(word, i + word.length)) spans.push([at[i][0], at[i + word.length - 1][1]]);
  }
  spans.sort((a, b) => b[0] - a[0]);
  let before = Infinity;
  let hits = 0;
  for (const [start, end] of spans) {
    if (end > before) continue;
    before = start;
    hits++;
    for (let k = nodes.length - 1; k >= 0; k--) {
      const [node, offset] = nodes[k];
      const from = Math.max(start, offset) - offset;
      const to = Math.min(end, offset + node.data.length) - offset;
      if (from >= to || offset + node.data.length <= start) continue;
      const range = document.createRange();
      range.setStart(node, from);
      range.setEnd(node, to);
      range.surroundContents(document.createElement('mark'));
    }
  }
  return hits;
}

const state = one('#state');
const fill = (text, ...values) => text.replace(/\{(\d)\}/g, (_, n) => values[n]);
const setHash = hash => { try { history.replaceState(null, '', hash || location.pathname + location.search); } catch { location.hash = hash; } };
const paramsOfHash = () => new URLSearchParams(location.hash.startsWith('#?') ? location.hash.slice(2) : '');

function report(form) {
  const pairs = all('.pair').map(element => ({ element, c: ids(element, 'c'), d: ids(element, 'd'), p: ids(element, 'p'), a: 'a' in element.dataset, text: null }));
  const next = one('#next');
  let at = -1;
  let timer = 0;
  function ids(element, name) { return (element.dataset[name] || '').split(' '); }
  const value = name => { const field = form.elements[name]; return !field ? '' : field.type === 'checkbox' ? (field.checked ? '1' : '') : field.value === '-' ? '' : field.value; };

  function apply(keepHash) {
    const words = wordsOf(value('q'));
    const [c, d, p, a] = ['c', 'd', 'p', 'a'].map(value);
    let shown = 0;
    let hits = 0;
    for (const pair of pairs) {
      unmark(pair.element);
      const text = words.length ? (pair.text ??= fold(textOf(pair.element).text).folded) : '';
      const fits = (!c || pair.c.includes(c)) && (!d || pair.d.includes(d)) && (!p || pair.p.includes(p)) && (!a || pair.a) && words.every(w => text.includes(w));
      pair.element.hidden = !fits;
      if (fits) {
        shown++;
        hits += words.length ? markAll(pair.element, words) : 0;
      }
    }
    for (const group of all('.group')) {
      let element = group.nextElementSibling;
      while (element && element.matches('.pair[hidden]')) element = element.nextElementSibling;
      group.hidden = !(element && element.matches('.pair'));
    }
    const asked = words.length || c || d || p || a;
    state.textContent = asked ? fill(form.dataset.shown, pairs.length, shown) + (words.length ? ' · ' + fill(form.dataset.hits, hits) : '') : '';
    next.hidden = hits === 0;
    at = -1;
    if (!keepHash) {
      const params = new URLSearchParams();
      for (const name of ['q', 'c', 'd', 'p', 'a']) if (value(name)) params.set(name, value(name));
      if (asked || location.hash.startsWith('#?')) setHash(asked ? '#?' + params : '');
    }
  }

  function goOn() {
    const marks = all('.pair:not([hidden]) mark');
    if (!marks.length) return;
    at = (at + 1) % marks.length;
    marks[at].tabIndex = -1;
    marks[at].focus({ preventScroll: true });
    marks[at].scrollIntoView({ block: 'center' });
  }

  function restore() {
    const params = paramsOfHash();
    if (location.hash.startsWith('#?')) {
      for (const name of ['q', 'c', 'd', 'p', 'a']) {
        const field = form.elements[name];
        if (!field) continue;
        if (field.type === 'checkbox') field.checked = params.has(name);
        else field.value = params.get(name) ?? (field.tagName === 'SELECT' ? '-' : '');
        if (field.tagName === 'SELECT' && field.selectedIndex < 0) field.value = '-';
      }
      apply(true);
      return;
    }
    // A link to what a filter hides shows it.
    const target = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
    if (target && target.closest('.pair[hidden]')) {
      form.reset();
      apply(true);
      target.scrollIntoView();
    }
  }

  form.hidden = false;
  form.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(apply, 120); });
  form.addEventListener('reset', () => setTimeout(apply));
  form.addEventListener('submit', event => { event.preventDefault(); clearTimeout(timer); if (at < 0) apply(); goOn(); });
  form.addEventListener('keydown', event => {
    if (event.key === 'Escape') form.reset();
    else if (event.key === 'Enter' && event.target.name === 'q') { event.preventDefault(); form.requestSubmit(); }
  });
  next.addEventListener('click', goOn);
  addEventListener('hashchange', restore);
  openInPlace(form);
  for (const link of all('.pl')) {
    link.addEventListener('click', () => navigator.clipboard?.writeText(link.href).then(() => { state.textContent = form.dataset.copied; }, () => {}));
  }
  restore();
}

// 「No.1 の回答のとおり」: the answer it means, read where it is cited.
function openInPlace(form) {
  for (const link of all('.ans .tx a[href^="#o"],.ans .tx a[href^="#r"]')) {
    const target = document.getElementById(link.hash.slice(1));
    const answer = target && one('.ans .tx', target.closest('.pair'));
    if (!answer || answer.contains(link)) continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'in';
    button.textContent = form.dataset.open;
    button.setAttribute('aria-expanded', 'false');
    button.setAttribute('aria-label', link.textContent + ' ' + form.dataset.open);
    let copy = null;
    button.addEventListener('click', () => {
      if (copy) {
        copy.remove();
        copy = null;
      } else {
        copy = document.createElement('div');
        copy.className = 'inplace';
        copy.append(...answer.cloneNode(true).childNodes);
        all('button,.inplace', copy).forEach(e => e.remove());
        all('[id]', copy).forEach(e => e.removeAttribute('id'));
        unmark(copy);
        link.closest('p,blockquote').after(copy);
      }
      button.setAttribute('aria-expanded', String(!!copy));
      button.textContent = copy ? form.dataset.close : form.dataset.open;
    });
    link.after(button);
  }
}

function index(form) {
  const texts = JSON.parse(one('#texts').textContent).flatMap(([file, title, entries]) => entries.map(([anchor, number, text]) => ({ file, title, anchor, number, text, folded: null })));
  const found = one('#found');
  const most = 200;
  function apply(keepHash) {
    const words = wordsOf(form.elements.q.value);
    const hits = words.length ? texts.filter(t => words.every(w => (t.folded ??= fold(t.text)).folded.includes(w))) : [];
    found.replaceChildren(...hits.slice(0, most).map(hit => {
      const item = document.createElement('li');
      const link = document.createElement('a');
      link.href = hit.file + '#' + hit.anchor;
      link.textContent = hit.title + ' ' + hit.number;
      const start = Math.max(0, hit.folded.at[hit.folded.folded.indexOf(words[0])][0] - 30);
      item.append(link, ' … ' + hit.text.slice(start, start + 110) + ' …');
      markAll(item, words);
      return item;
    }));
    state.textContent = words.length ? fill(form.dataset.hits, hits.length) : '';
    if (!keepHash && (words.length || location.hash)) setHash(words.length ? '#?' + new URLSearchParams({ q: form.elements.q.value }) : '');
  }
  const restore = () => { form.elements.q.value = paramsOfHash().get('q') || ''; apply(true); };
  form.hidden = false;
  form.addEventListener('input', () => apply());
  form.addEventListener('submit', event => event.preventDefault());
  addEventListener('hashchange', restore);
  if (location.hash) restore();
}

const find = one('#find');
const findAll = one('#find-all');
if (find) report(find);
if (findAll) index(findAll);
addEventListener('beforeprint', () => all('#about details').forEach(d => { d.open = true; }));
})();

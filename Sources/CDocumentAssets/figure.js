"use strict";

// Lets a reader explore the figures that bring a graph: point at an element, move among elements
// with the arrow keys, or find one by name, and see its neighbours. Without this script the page
// is complete; the fields it needs are hidden until it runs.

for (const figure of document.querySelectorAll("figure.explorable")) explore(figure);

function explore(figure) {
  const graph = JSON.parse(figure.querySelector("script.graph").textContent);
  const elements = new Map(graph.elements.map((element) => [element.id, element]));
  const shapes = shapesById(figure);
  const drawn = graph.elements.filter((element) => shapes.has(element.id));
  const marks = shapesToMark(graph, shapes);

  // What the reader chose stays marked; what the pointer is over goes before it, and leaves again.
  let chosen = null;
  let pointedAt = null;

  const panel = detailsPanel(figure.querySelector(".panel"), graph.words, {
    isDrawn: (id) => shapes.has(id),
    nameOf: (id) => elements.get(id).name,
    choose: (id) => { choose(id); panel.focus(); },
    clear: () => { choose(null); search.focus(); },
  });

  const search = searchField(figure.querySelector(".search"), graph, (id) => {
    choose(id);
    if (id === null) return;
    if (shapes.has(id)) shapes.get(id)[0].focus(); else panel.focus();
  });

  for (const element of drawn) {
    for (const shape of shapes.get(element.id)) {
      shape.setAttribute("role", "button");
      shape.setAttribute("aria-label", element.name);
      shape.setAttribute("tabindex", "-1");
      shape.addEventListener("focus", () => choose(element.id));
      shape.addEventListener("click", () => choose(element.id));
      shape.addEventListener("pointerenter", (event) => point(event, element.id));
      shape.addEventListener("pointerleave", (event) => point(event, null));
      shape.addEventListener("keydown", (event) => move(event, element));
    }
  }
  if (drawn.length > 0) shapes.get(drawn[0].id)[0].setAttribute("tabindex", "0");

  for (const svg of figure.querySelectorAll("svg")) {
    // What can be focused may not stand inside an image; its title would cover the picture.
    const title = svg.querySelector("title");
    svg.setAttribute("role", "group");
    svg.setAttribute("aria-label", title.textContent);
    svg.removeAttribute("aria-labelledby");
    title.remove();
    svg.addEventListener("click", (event) => {
      if (!event.target.closest(".is-element")) choose(null);
    });
  }

  show();

  function choose(id) {
    chosen = id;
    pointedAt = null;
    if (shapes.has(id)) {
      for (const element of drawn) shapes.get(element.id)[0].setAttribute("tabindex", "-1");
      shapes.get(id)[0].setAttribute("tabindex", "0");
    }
    show();
  }

  function point(event, id) {
    if (event.pointerType !== "mouse") return;
    pointedAt = id;
    show();
  }

  function move(event, element) {
    const place = drawn.indexOf(element);
    const next = {
      ArrowRight: drawn[place + 1], ArrowDown: drawn[place + 1],
      ArrowLeft: drawn[place - 1], ArrowUp: drawn[place - 1],
      Home: drawn[0], End: drawn[drawn.length - 1],
    };
    if (event.key in next) {
      event.preventDefault();
      if (next[event.key]) shapes.get(next[event.key].id)[0].focus();
    } else if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      choose(element.id);
    } else if (event.key === "Escape") {
      choose(null);
    }
  }

  function show() {
    const id = pointedAt ?? chosen;
    const element = id === null ? null : elements.get(id);
    const near = new Set(element ? [...element.neighbours, ...element.lines] : []);
    for (const [markId, shape] of marks) {
      shape.classList.toggle("is-marked", markId === id);
      shape.classList.toggle("is-neighbour", near.has(markId));
      shape.classList.toggle("is-dimmed", element !== null && markId !== id && !near.has(markId));
      if (elements.has(markId)) shape.setAttribute("aria-pressed", String(markId === chosen));
    }
    panel.show(element, chosen !== null);
  }
}

// The groups of the pictures, by the id they were drawn under.
function shapesById(figure) {
  const shapes = new Map();
  for (const shape of figure.querySelectorAll("svg [data-element]")) {
    const id = shape.dataset.element;
    if (!shapes.has(id)) shapes.set(id, []);
    shapes.get(id).push(shape);
  }
  return shapes;
}

// Every group that an element or a line of the graph is drawn as, with its id.
function shapesToMark(graph, shapes) {
  const ids = new Set(graph.elements.flatMap((element) => [element.id, ...element.lines]));
  for (const element of graph.elements) {
    for (const shape of shapes.get(element.id) ?? []) shape.classList.add("is-element");
  }
  return [...ids].flatMap((id) => (shapes.get(id) ?? []).map((shape) => [id, shape]));
}

// The panel that tells about an element; the names of its neighbours lead on to them.
function detailsPanel(panel, words, { isDrawn, nameOf, choose, clear }) {
  panel.hidden = false;

  function button(text, action) {
    const button = node("button", text);
    button.type = "button";
    button.addEventListener("click", action);
    return button;
  }

  function neighbours(element) {
    const list = node("ul");
    for (const id of element.neighbours) {
      const item = node("li");
      item.append(button(nameOf(id), () => choose(id)));
      list.append(item);
    }
    if (element.further) list.append(node("li", element.further.text, "hint"));
    return list;
  }

  return {
    focus: () => panel.querySelector(".name")?.focus(),

    show(element, canClear) {
      if (element === null) {
        panel.replaceChildren(node("p", words.hint, "hint"));
        return;
      }
      const name = node("p", element.name, "name");
      name.tabIndex = -1;
      panel.replaceChildren(name);
      if (canClear) panel.append(button(words.clear, clear));
      if (element.description) panel.append(node("p", element.description));
      if (!isDrawn(element.id)) panel.append(node("p", words.notDrawn, "hint"));
      const partners = element.neighbours.length + (element.further?.count ?? 0);
      panel.append(node("p", `${words.partners}: ${partners}`, "label"));
      panel.append(neighbours(element));
    },
  };
}

// The field that finds an element by a part of its name, after the combobox pattern of the ARIA
// Authoring Practices: the focus stays in the field while the arrow keys move in the list.
function searchField(search, graph, choose) {
  const mostOptions = 100;
  const input = search.querySelector("input");
  const list = search.querySelector("ul");
  const status = search.querySelector(".search-status");
  const candidates = graph.elements.map((element) => ({ element, key: plain(element.name) }));
  let options = [];
  let active = -1;
  search.hidden = false;

  function open() {
    const wanted = plain(input.value.trim());
    const found = candidates.filter(({ key }) => key.includes(wanted));
    options = found.slice(0, mostOptions).map(({ element }, place) => {
      const option = node("li", element.name);
      option.id = `${list.id}-${place + 1}`;
      option.setAttribute("role", "option");
      option.addEventListener("click", () => take(element));
      return { option, element };
    });
    list.replaceChildren(...options.map(({ option }) => option));
    list.hidden = options.length === 0;
    input.setAttribute("aria-expanded", String(!list.hidden));
    status.textContent =
      found.length > 0 ? `${graph.words.found}: ${found.length}` : graph.words.nothingFound;
    activate(-1);
  }

  function close() {
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
    status.textContent = "";
    activate(-1);
  }

  function activate(place) {
    active = place;
    options.forEach(({ option }, other) => {
      option.setAttribute("aria-selected", String(other === active));
    });
    input.removeAttribute("aria-activedescendant");
    if (active < 0) return;
    input.setAttribute("aria-activedescendant", options[active].option.id);
    options[active].option.scrollIntoView({ block: "nearest" });
  }

  function take(element) {
    input.value = element.name;
    close();
    choose(element.id);
  }

  function step(by) {
    if (list.hidden) open();
    if (options.length === 0) return;
    const start = active < 0 && by < 0 ? 0 : active;
    activate((start + by + options.length) % options.length);
  }

  list.addEventListener("mousedown", (event) => event.preventDefault());
  input.addEventListener("input", () => (input.value.trim() ? open() : close()));
  input.addEventListener("blur", close);
  input.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      step(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Enter" && !list.hidden) {
      event.preventDefault();
      take(options[Math.max(active, 0)].element);
    } else if (event.key === "Escape") {
      input.value = "";
      close();
      choose(null);
    }
  });

  return { focus: () => input.focus() };
}

// Small letters without their marks, so that "riga" finds "Rīga" and "lodz" finds "Łódź".
function plain(text) {
  const letters = { ł: "l", ø: "o", đ: "d", ð: "d", ß: "ss", æ: "ae", œ: "oe", þ: "th", ı: "i" };
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[łøđðßæœþı]/g, (letter) => letters[letter]);
}

function node(name, text = "", style = "") {
  const result = document.createElement(name);
  result.textContent = text;
  if (style) result.className = style;
  return result;
}

/** Draws a network file of Jejaring with bare sigma, at places that a fixed sequence of numbers gives. */
import Graph from 'graphology';
import Sigma from 'sigma';

const container = document.getElementById('container');
let sigma;

async function draw(address) {
  const response = await fetch(address);
  const { nodes, edges } = await response.json();
  const graph = new Graph({ multi: true });
  let state = 1;
  const next = () => (state = (state * 16807) % 2147483647) / 2147483647;
  for (const { key, attributes } of nodes) {
    graph.addNode(key, { label: attributes.label, x: next(), y: next(), size: 5, color: '#354396' });
  }
  for (const { source, target, attributes } of edges)
    graph.addEdge(source, target, { size: Number(attributes.weight) });
  if (sigma) sigma.setGraph(graph);
  else sigma = new Sigma(graph, container);
  // It draws at once, or with the next frame.
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  document.title = `${graph.size} ties of ${address}`;
}

// Scripts that a debugger runs are not counted: a change of the address is heard by the page itself.
addEventListener('hashchange', () => void draw(`/data?${location.hash.slice(1)}`));
await draw(`/data${location.search}`);

// Reads one JSON string a line and writes for each what a member would read: {"text": "...", "kinds": ["..."]}.
// The kinds are those of markup met on the way, so that a test can insist on there being none.
const { parse } = require('discord-markdown-parser');
const { createInterface } = require('node:readline');

const read = (nodes, kinds) => nodes.map((node) => {
  if (node.type === 'text') return node.content;
  kinds.add(node.type);
  if (node.type === 'br') return '\n';
  if (node.type === 'twemoji') return node.name;
  return Array.isArray(node.content) ? read(node.content, kinds) : String(node.content ?? '');
}).join('');

createInterface({ input: process.stdin }).on('line', (line) => {
  const kinds = new Set();
  const text = read(parse(JSON.parse(line), 'extended'), kinds);
  process.stdout.write(`${JSON.stringify({ text, kinds: [...kinds] })}\n`);
});

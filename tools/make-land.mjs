// Draws apps/web/src/assets/land.svg: the land of the earth as one silhouette, without any border, the Pacific in the
// middle so that no island country is cut or falls off the edge. Run again only when the projection changes.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { brotliCompressSync } from 'node:zlib';
import { geoEqualEarth, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';

const require = createRequire(import.meta.url);
const web = new URL('../apps/web/src/', import.meta.url);
const { centre, width, height } = JSON.parse(readFileSync(new URL('ui/map/projection.json', web), 'utf8'));
const atlas = JSON.parse(readFileSync(require.resolve('world-atlas/land-110m.json'), 'utf8'));

const projection = geoEqualEarth()
  .rotate([-centre, 0])
  .fitSize([width, height], { type: 'Sphere' })
  .precision(0.6);
// Whole units, each point given by the way from the last: half the bytes of d3's own text.
let outline = '';
let x = 0;
let y = 0;
/** @param {string} command @param {number} toX @param {number} toY */
function step(command, toX, toY) {
  const dx = Math.round(toX) - x;
  const dy = Math.round(toY) - y;
  if (command === 'l' && dx === 0 && dy === 0) return;
  outline += `${command}${dx}${dy < 0 ? '' : ' '}${dy}`;
  x += dx;
  y += dy;
}
let start = [0, 0];
geoPath(projection, {
  moveTo(toX, toY) {
    step('m', toX, toY);
    start = [x, y];
  },
  lineTo: (toX, toY) => step('l', toX, toY),
  closePath() {
    outline += 'z';
    [x = 0, y = 0] = start;
  },
  beginPath() {},
  arc() {},
})(feature(atlas, atlas.objects.land));
const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><path d="${outline}"/></svg>\n`;
writeFileSync(new URL('assets/land.svg', web), svg);
console.log(`land.svg: ${svg.length} characters, ${brotliCompressSync(svg).length} bytes in brotli`);

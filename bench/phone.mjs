import chromium from '@sparticuz/chromium'; import { chromium as driver } from 'playwright-core';
const b = await driver.launch({ executablePath: await chromium.executablePath(), args: chromium.args.filter((a) => a !== '--single-process' && a !== '--no-zygote'), headless: true });
for (let i=0;i<+process.argv[2];i++){
const page = await b.newPage({ viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' });
await page.goto('http://localhost:4790/');
await page.waitForFunction(()=>new Set(window.entente?.graph.nodes().map(n=>n.position('x')+' '+n.position('y'))).size>30);
const f=()=>page.evaluate(()=>{const graph=window.entente.graph;const labels = graph.nodes().filter(n=>n.style("text-opacity")>0).map((node) => ({name: node.data('name'), lab:node.style('label'), box: node.boundingBox({includeNodes: false,includeEdges: false,includeLabels: true,includeOverlays: false,includeUnderlays: false})}));
return [labels.flatMap(({ name, box }, i) => labels.slice(i + 1).filter(({ box: other }) => box.x1 < other.x2 && other.x1 < box.x2 && box.y1 < other.y2 && other.y1 < box.y2).map((o) => name+'|'+o.name)).length, graph.zoom().toFixed(3), labels.filter(l=>l.lab).length, graph.width()+'x'+graph.height(), graph.nodes().map(n=>Math.round(n.position('x'))).slice(0,4).join()]});
const out=[];for(const w of [0,100,300,1000,2500]){await page.waitForTimeout(w);out.push(JSON.stringify(await f()));}
console.log(out.join('  '));
if(i===0)await page.screenshot({path:'/tmp/phone.png'});
await page.close();}
await b.close();

/**
 * The one script of every page, small enough to stand in it: paints light or dark before the first pixel, as the
 * system asks or as the reader chose on this device, and answers the buttons in the footer. It is the only owner of
 * the choice, in pages with React and without; the server need not know it, and sends everybody the same document.
 * Without script the system alone decides, by the style sheet.
 */
export const colourSchemeScript = `(()=>{
const root=document.documentElement,dark=matchMedia('(prefers-color-scheme: dark)');
const show=()=>{
let choice=null;try{choice=localStorage.getItem('colour-scheme')}catch{}
if(choice!=='light'&&choice!=='dark')choice='system';
root.dataset.mantineColorScheme=choice==='system'?(dark.matches?'dark':'light'):choice;
for(const button of document.querySelectorAll('[data-colour-scheme]'))button.setAttribute('aria-pressed',String(button.dataset.colourScheme===choice))};
show();
dark.addEventListener('change',show);
addEventListener('storage',show);
document.addEventListener('DOMContentLoaded',show);
document.addEventListener('click',event=>{
const button=event.target.closest('[data-colour-scheme]');
if(button){try{localStorage.setItem('colour-scheme',button.dataset.colourScheme)}catch{}show()}})
})()`.replaceAll('\n', '');

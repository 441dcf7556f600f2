import { join } from 'node:path';

/**
 * As much of Lit as the elements use, for the script tag's files (docs/decisions/0004): a short base
 * class in place of the whole, and of the templates what ours have in them. npm's modules import
 * Lit as it is.
 */

/**
 * What no template of ours has, in the library's own letters: a new version of it has other letters,
 * and the build says so. Each is replaced by what is left without it.
 *
 * @type {[what: string, found: string, left: string][]}
 */
const CUTS = [
  [
    'directives',
    'function M(t,i,s=t,e){if(i===E)return i;let h=void 0!==e?s._$Co?.[e]:s._$Cl;const o=a(i)?void 0:i._$litDirective$;return h?.constructor!==o&&(h?._$AO?.(!1),void 0===o?h=void 0:(h=new o(t),h._$AT(t,s,e)),void 0!==e?(s._$Co??=[])[e]=h:s._$Cl=h),void 0!==h&&(i=M(t,h._$AS(t,i.values),h,e)),i}',
    'const M=(t,i)=>i;',
  ],
  [
    'directives that hear of disconnection',
    'for(this._$AP?.(!1,!0,s);t!==this._$AB;)',
    'for(;t!==this._$AB;)',
  ],
  ['SVG and MathML', 'l=2===i?"<svg>":3===i?"<math>":""', 'l=""'],
  ['SVG and MathML', '+(2===i?"</svg>":3===i?"</math>":"")', ''],
  [
    'SVG and MathML',
    ',2===i||3===i){const t=this.el.content.firstChild;t.replaceWith(...t.childNodes)}',
    '){}',
  ],
  [
    'parts of an element',
    'else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t))',
    '',
  ],
  ['parts of an element', ':6===r.type&&(i=new Z(h,this,t))', ':0'],
  [
    'parts in a script, style, textarea or title',
    'if(y.test(r.tagName)){const t=r.textContent.split(o),i=t.length-1;if(i>0){r.textContent=s?s.emptyScript:"";for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c())}}',
    '',
  ],
  [
    'parts in a script, style, textarea or title',
    '(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p)',
    '(c=p)',
  ],
  [
    'parts in a comment',
    'else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}',
    '',
  ],
  ['attributes that are there or not', '"?"===e[1]?L:', ''],
  [
    'templates that were compiled before',
    'e="number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s);',
    'e=this._$AC(t);',
  ],
  [
    'a global of its own',
    'B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");',
    'B=0;',
  ],
  [
    'other places than the end',
    'D=(t,i,s)=>{const e=s?.renderBefore??i;let h=e._$litPart$;if(void 0===h){const t=s?.renderBefore??null;e._$litPart$=h=new k(i.insertBefore(c(),t),t,void 0,s??{})}return h._$AI(t),h}',
    'D=(t,i)=>{(i._$litPart$??=new k(i.insertBefore(c(),null),null,void 0,{}))._$AI(t)}',
  ],
  ['comments', '"!--"===u[1]?c=_:void 0!==u[1]?c=m:', ''],
  ['comments', 'c===$||c===g?c=p:c===_||c===m?c=v:(c=p,n=void 0)', 'c=p'],
  ['comments', '(c=n??v,d=-1)', '(c=v,d=-1)'],
  ['directives', 't=M(this,t,i),a(t)?', 'a(t)?'],
  ['directives', 't=M(this,t,i,0),o=', 'o='],
  ['directives', 'r=M(this,e[s+n],i,n)', 'r=e[s+n]'],
  [
    'listeners that are added in another way than before',
    '||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive',
    '',
  ],
  [
    'listeners that are no functions, or want `this`',
    '"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)',
    'this._$AH(t)',
  ],
  ['words of an error', 'Error("invalid template strings array")', 'Error("raw")'],
  ['other documents', '(t?.creationScope??l)', 'l'],
  ['lists other than arrays', 'd=t=>u(t)||"function"==typeof t?.[Symbol.iterator]', 'd=u'],
  ['values that change nothing', 'o=!a(t)||t!==this._$AH&&t!==E,o&&', 'o=!a(t)||t!==this._$AH,o&&'],
  ['values that change nothing', 'r===E&&(r=this._$AH[n]),', ''],
  ['values that change nothing', 't!==this._$AH&&t!==E&&this._(t)', 't!==this._$AH&&this._(t)'],
  ['values that change nothing', 'if((t=M(this,t,i,0)??A)===E)return;', 't??=A;'],
  [
    'what only directives ask for',
    'get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}',
    '',
  ],
  [
    'what only directives ask for',
    'get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}',
    '',
  ],
  ['what only directives ask for', 'get _$AU(){return this._$AM?._$AU??this._$Cv}', ''],
  ['what only directives ask for', 'this.type=2,this._$AH=A,this._$AN=void 0,', 'this._$AH=A,'],
  ['what only directives ask for', ',this._$Cv=e?.isConnected??!0', ''],
  [
    'what only directives ask for',
    'get startNode(){return this._$AA}get endNode(){return this._$AB}',
    '',
  ],
  [
    'what only directives ask for',
    'setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}',
    '',
  ],
  ['what only directives ask for', 'this.type=1,this._$AH=A,this._$AN=void 0,', 'this._$AH=A,'],
  ['what only directives ask for', 'constructor(){super(...arguments),this.type=3}', ''],
  ['what only directives ask for', 'constructor(t,i,s,e,h){super(t,i,s,e,h),this.type=5}', ''],
  ['what only directives ask for', 'this._$AV=[],this._$AN=void 0,', 'this._$AV=[],'],
  [
    'what only directives ask for',
    'get parentNode(){let t=this._$AA.parentNode;const i=this._$AM;return void 0!==i&&11===t?.nodeType&&(t=i.parentNode),t}',
    '',
  ],
  ['a slash behind what changes', 'const x=c===p&&t[i+1].startsWith("/>")?" ":"";', ''],
  [
    'a slash behind what changes',
    'h+s.slice(d)+o+x):s+o+(-2===d?i:x)',
    'h+s.slice(d)+o):s+o+(-2===d?i:"")',
  ],
  ['steps that only save others', 'if(r.hasAttributes())for(', 'for('],
  ['steps that only save others', 'const u=t.length-1,d=this.parts,', 'const d=this.parts,'],
  ['steps that only save others', '&&d.length<u;', ';'],
  ['steps that only save others', 'else if(8===r.nodeType)if(', 'else if('],
  ['ShadyDOM', 'i=t=>t,', ''],
  [
    'ShadyDOM',
    'const s=i(t).nextSibling;i(t).remove(),t=s',
    'const s=t.nextSibling;t.remove(),t=s',
  ],
  ['single quotes around what changes', `'"'===u[3]?$:g`, '$'],
  ['single quotes around what changes', "g=/'/g,", ''],
  ['attributes that are there or not', '([.?@])?', '([.@])?'],
  ['lists other than arrays', ',d=u,', ','],
  ['lists other than arrays', 'd(t)?this.k(t)', 'u(t)?this.k(t)'],
  [
    'parts that are none',
    'void 0!==s&&(void 0!==s.strings?(s._$AI(t,s,i),i+=s.strings.length-2):s._$AI(t[i])),i++',
    'void 0!==s.strings?(s._$AI(t,s,i),i+=s.strings.length-2):s._$AI(t[i]),i++',
  ],
  [
    'options and parents, which only directives ask for',
    '2===r.type?i=new k(h,h.nextSibling,this,t):1===r.type?i=new r.ctor(h,r.name,r.strings,this,t):0,',
    'i=2===r.type?new k(h,h.nextSibling):new r.ctor(h,r.name,r.strings),',
  ],
  [
    'options and parents, which only directives ask for',
    'constructor(t,i){this._$AV=[],this._$AD=t,this._$AM=i}',
    'constructor(t){this._$AV=[],this._$AD=t}',
  ],
  [
    'options and parents, which only directives ask for',
    'constructor(t,i,s,e){this._$AH=A,this._$AA=t,this._$AB=i,this._$AM=s,this.options=e}',
    'constructor(t,i){this._$AH=A,this._$AA=t,this._$AB=i}',
  ],
  [
    'options and parents, which only directives ask for',
    'constructor(t,i,s,e,h){this._$AH=A,this.element=t,this.name=i,this._$AM=e,this.options=h,',
    'constructor(t,i,s){this._$AH=A,this.element=t,this.name=i,',
  ],
  [
    'options and parents, which only directives ask for',
    'new R(e,this),s=t.u(this.options)',
    'new R(e),s=t.u()',
  ],
  [
    'options and parents, which only directives ask for',
    'new k(this.O(c()),this.O(c()),this,this.options)',
    'new k(this.O(c()),this.O(c()))',
  ],
  [
    'options and parents, which only directives ask for',
    'new k(i.insertBefore(c(),null),null,void 0,{})',
    'new k(i.insertBefore(c(),null),null)',
  ],
  ['options and parents, which only directives ask for', '_$AI(t,i=this){a(t)?', '_$AI(t){a(t)?'],
  ['options and parents, which only directives ask for', '_$AI(t,i=this,s,e){', '_$AI(t,i,s){'],
  ['options and parents, which only directives ask for', '_$AI(t,i=this){t??=A;', '_$AI(t){t??=A;'],
  ['values that are gathered without being set', 'o&&!e&&this.j(t)', 'o&&this.j(t)'],
  [
    'listeners that are added in another way than before',
    'h=t!==A&&(s===A||e);',
    'h=t!==A&&s===A;',
  ],
  ['SVG and MathML', '[f,v]=N(t,i)', '[f,v]=N(t)'],
  ['SVG and MathML', 'S.createElement(f,e)', 'S.createElement(f)'],
  [
    'what only server rendering asks for',
    'const j={M:h,P:o,A:n,C:1,L:N,R,D:d,V:M,I:k,H,N:L,U:z,B:I,F:Z},B=0;',
    '',
  ],
  ['what only server rendering asks for', 'j as _$LH,', ''],
  [
    'comments',
    String.raw`/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g`,
    String.raw`/<(?:\/?[a-zA-Z][^>\s]*|\/?$)/g`,
  ],
  [
    'a step that stands alone',
    'this.el=S.createElement(f),',
    '(this.el=document.createElement("template")).innerHTML=f,',
  ],
  [
    'a step that stands alone',
    'static createElement(t,i){const s=l.createElement("template");return s.innerHTML=t,s}',
    '',
  ],
  ['a name that other copies know', 'Symbol.for("lit-nothing")', 'Symbol()'],
  ['comments', 'c===v?void 0!==u[2]?(c=p):void 0!==u[3]&&(c=p):', 'c===v?c=p:'],
];

/** @param {string} src @returns {import('vite').Plugin} */
export const shortLit = (src) => ({
  name: 'short-lit',
  enforce: 'pre',
  resolveId: (source) => (source === 'lit' ? join(src, 'elements/lit.ts') : null),
  transform(code, id) {
    if (!id.endsWith('/lit-html/lit-html.js')) return null;
    return CUTS.reduce((text, [what, found, left]) => {
      if (!text.includes(found)) throw new Error(`lit-html has changed: ${what} are not found.`);
      return text.replace(found, () => left);
    }, code);
  },
});

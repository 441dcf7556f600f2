import { LitElement, nothing } from 'lit';

/** An element that shows nothing: what Lit itself costs a page. */
class EmptyLit extends LitElement {
  render() {
    return nothing;
  }
}

customElements.define('empty-lit', EmptyLit);

// The start: history and stream side by side, what joined them, and what the model waited for. The engine writes it as markup, the
// same for this page and for that of a running engine.
function startup() { return [document.getElementById('startup-part').content.cloneNode(true)]; }

// The page of both projects: it gives pictures to the package, and shows the color.

/** @param {(picture: Blob) => Promise<string>} dominantColor */
export function start(dominantColor) {
  const output = document.querySelector('output');
  const show = async picture => {
    try {
      const color = await dominantColor(picture);
      output.textContent = color;
      output.style.background = color;
    } catch (error) {
      output.textContent = `This is no picture: ${error.message}`;
      output.style.background = '';
    }
  };
  document.querySelector('input').addEventListener('change', event => show(event.target.files[0]));
  document.querySelector('#sunset').addEventListener('click', () => sunset().then(show));
  document.querySelector('#text').addEventListener('click', () => show(new Blob(['no picture'])));
  document.documentElement.dataset.ready = '';
}

/** A picture: an orange sky above a dark sea. */
function sunset() {
  const canvas = new OffscreenCanvas(300, 200);
  const context = canvas.getContext('2d');
  context.fillStyle = '#ff8c1a';
  context.fillRect(0, 0, 300, 140);
  context.fillStyle = '#10243f';
  context.fillRect(0, 140, 300, 60);
  return canvas.convertToBlob();
}

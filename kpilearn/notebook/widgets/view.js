// What a page does only while somebody can see it.

/** Act when the element comes into view or the window gets the focus, and every so often while it stays. Returns the end. */
export function whileInView(element, milliseconds, act) {
  let inView = false;
  const look = () => inView && document.visibilityState === "visible" && act();
  const observer = new IntersectionObserver((entries) => {
    inView = entries.at(-1).isIntersecting;
    look();
  });
  observer.observe(element);
  const timer = setInterval(look, milliseconds);
  window.addEventListener("focus", look);
  document.addEventListener("visibilitychange", look);
  return () => {
    observer.disconnect();
    clearInterval(timer);
    window.removeEventListener("focus", look);
    document.removeEventListener("visibilitychange", look);
  };
}

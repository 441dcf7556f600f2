/** The library's own configuration is for the library: stories take it as it was built. */
export default {};

/// A throw-away store full of invented people, so that a newcomer sees every screen at once. The
/// cases are answer files beside this package's classes. Start with `Demo`.
@NullMarked
package org.shirube.app.demo;

import org.jspecify.annotations.NullMarked;

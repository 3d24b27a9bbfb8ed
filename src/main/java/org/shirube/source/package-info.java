/// Files that people write, read as a tree of text in which each node knows its line and column,
/// and the faults found in them. The only package that knows the YAML library and may open such a
/// file. What a file means is decided by whoever asked for the tree: a scalar is text here, never a
/// number or a boolean.
@NullMarked
package org.shirube.source;

import org.jspecify.annotations.NullMarked;

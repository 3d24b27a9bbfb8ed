package org.shirube.vault;

/// A store's header as it lies on the disk, to be copied, and what it says.
record HeaderCopy(String text, StoreHeader header) {}

/// What comes in and goes out as a file: answer files, bundles, HTCDS, XLSForm, FHIR, CSV. What a
/// file holds is turned into the core's own types at once; no scoring, no tables. Start with the
/// reader or writer of the format.
@NullMarked
package org.shirube.exchange;

import org.jspecify.annotations.NullMarked;

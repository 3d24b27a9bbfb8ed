/// Organisations that cases name: the list, the page of each with what its cases say together, the
/// picture of who is linked with whom, and the part of a case's page that names them. Start with
/// `OrganisationListModel`.
@NullMarked
package org.shirube.ui.organisations;

import org.jspecify.annotations.NullMarked;

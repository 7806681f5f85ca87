"""The reader's choices under the site's policy, as one frozen `Settings`."""

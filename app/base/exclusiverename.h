#pragma once

/// Renames in one step and never replaces. 0, or the errno: EEXIST when the name is taken, ENOTSUP when the system or
/// the file system has no such step.
int renameExclusively(const char *from, const char *to);

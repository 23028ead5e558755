#pragma once

// Calls of Linux that the C library has and its Swift module hides.

// Writes all that is cached of a file's file system to its disk: syncfs(2).
int syncfs(int file);

#pragma once

// Peak resident memory of this process so far, in MiB; 0 where the system does not tell.
double peakMemory();

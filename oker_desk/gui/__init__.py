"""The window. Qt and only here: nothing in this folder talks to the network, the disk or a device by itself."""

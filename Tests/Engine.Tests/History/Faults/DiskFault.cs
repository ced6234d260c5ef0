namespace NT8Bridge.Tests.History.Faults;

/// <summary>What a disk does wrong.</summary>
public enum DiskFault
{
    /// <summary>Any operation: no space is left (ENOSPC).</summary>
    NoSpace,

    /// <summary>Any operation: the device fails (EIO).</summary>
    InputOutput,

    /// <summary>Any operation: rights are lacking (EACCES).</summary>
    NoAccess,

    /// <summary>A write: the first half reaches the file, then no space is left.</summary>
    ShortWrite,

    /// <summary>A flush to the disk (fsync): the device fails.</summary>
    Flush,
}

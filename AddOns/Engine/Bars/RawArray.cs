using System;

namespace NT8Bridge;

/// <summary>
/// Arrays that are written before they are read. Setting millions of values to zero first takes as long as reading them.
/// </summary>
internal static class RawArray
{
    /// <summary>An array whose values are whatever its memory held, where the runtime offers that.</summary>
    public static T[] Of<T>(int count)
        where T : unmanaged =>
#if NET
        GC.AllocateUninitializedArray<T>(count);
#else
        new T[count];
#endif

    /// <summary>The first <paramref name="used"/> values of an array in one of another size.</summary>
    public static T[] Resized<T>(T[] values, int used, int count)
        where T : unmanaged
    {
        T[] resized = Of<T>(count);
        Array.Copy(values, resized, used);
        return resized;
    }

    /// <summary>A copy of a part of an array.</summary>
    public static T[] Part<T>(T[] values, int first, int count)
        where T : unmanaged
    {
        T[] part = Of<T>(count);
        Array.Copy(values, first, part, 0, count);
        return part;
    }
}

using System;
using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace NT8Bridge.Headless.Data.Text;

/// <summary>Eight digits at once, in one register, for stamps of a fixed width.</summary>
internal static class Swar
{
    private const ulong Zeros = 0x3030_3030_3030_3030, HighHalves = 0xF0F0_F0F0_F0F0_F0F0;

    /// <summary>The eight bytes at the begin of a text, the first one lowest.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Eight(ReadOnlySpan<byte> text) => BinaryPrimitives.ReadUInt64LittleEndian(text);

    /// <summary>True when all eight bytes are digits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool AreDigits(ulong eight) =>
        (eight & HighHalves) == Zeros && ((eight + 0x0606_0606_0606_0606) & HighHalves) == Zeros;

    /// <summary>The number of eight digits: pairs, then fours, then all are joined by one multiplication each.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Number(ulong eight)
    {
        eight -= Zeros;
        eight = (eight * 10) + (eight >> 8);
        return (uint)((((eight & 0x0000_00FF_0000_00FF) * 0x000F_4240_0000_0064)
            + (((eight >> 16) & 0x0000_00FF_0000_00FF) * 0x0000_2710_0000_0001)) >> 32);
    }
}

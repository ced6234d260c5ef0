using System;

namespace NT8Bridge.Tapes;

/// <summary>A record as the writing thread has it: used again for each.</summary>
internal sealed class TapeRecord
{
    /// <summary>What it tells.</summary>
    internal TapeKind Kind { get; private set; }

    /// <summary>Its numbers; whole numbers as they are, others as the bits of a double.</summary>
    internal long[] Numbers { get; private set; } = new long[64];

    /// <summary>Its texts.</summary>
    internal string?[] Texts { get; private set; } = new string?[16];

    /// <summary>How many numbers there are.</summary>
    internal int Count { get; private set; }

    /// <summary>Makes room for a record.</summary>
    internal void Begin(TapeKind kind, int numbers, int texts)
    {
        Kind = kind;
        Count = numbers;
        if (Numbers.Length < numbers) Numbers = new long[numbers * 2];
        if (Texts.Length < texts) Texts = new string?[texts * 2];
    }

    /// <summary>A number that was put as a double.</summary>
    internal double Double(int index) => BitConverter.Int64BitsToDouble(Numbers[index]);
}

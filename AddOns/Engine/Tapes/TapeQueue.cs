using System;
using System.Threading;

namespace NT8Bridge.Tapes;

/// <summary>
/// Records on their way from the one thread that makes them to the one that writes them: a ring of numbers and a ring of texts,
/// both made at construction. Neither side takes a lock or allocates. A record is there as a whole or not at all.
/// </summary>
/// <remarks>The first number of a record: its kind, the count of its numbers and the count of its texts.</remarks>
internal sealed class TapeQueue
{
    private readonly long[] _numbers;
    private readonly string?[] _texts;
    private long _numbersIn, _textsIn;
    private long _numbersOut, _textsOut;
    private long _nextNumber, _nextText;

    /// <param name="numbers">Numbers that wait at most, a power of two.</param>
    /// <param name="texts">Texts that wait at most, a power of two.</param>
    internal TapeQueue(int numbers, int texts)
    {
        if (numbers < 2 || (numbers & (numbers - 1)) != 0)
            throw new ArgumentOutOfRangeException(nameof(numbers), numbers, "It is a power of two.");
        if (texts < 1 || (texts & (texts - 1)) != 0)
            throw new ArgumentOutOfRangeException(nameof(texts), texts, "It is a power of two.");
        _numbers = new long[numbers];
        _texts = new string?[texts];
    }

    /// <summary>True while more than half of the numbers' or of the texts' room is taken.</summary>
    internal bool IsHalfFull => _numbersIn - Volatile.Read(ref _numbersOut) > _numbers.Length / 2
        || _textsIn - Volatile.Read(ref _textsOut) > _texts.Length / 2;

    /// <summary>Begins a record; false when there is no room for it, and then nothing has changed.</summary>
    internal bool TryBegin(TapeKind kind, int numbers, int texts)
    {
        if (_numbersIn + numbers + 1 - Volatile.Read(ref _numbersOut) > _numbers.Length) return false;
        if (_textsIn + texts - Volatile.Read(ref _textsOut) > _texts.Length) return false;
        _nextNumber = _numbersIn;
        _nextText = _textsIn;
        Put((long)kind | ((long)numbers << 8) | ((long)texts << 40));
        return true;
    }

    /// <summary>Adds a number to the record.</summary>
    internal void Put(long number) => _numbers[_nextNumber++ & (_numbers.Length - 1)] = number;

    /// <summary>Adds a number to the record.</summary>
    internal void Put(double number) => Put(BitConverter.DoubleToInt64Bits(number));

    /// <summary>Adds a text to the record.</summary>
    internal void Put(string? text) => _texts[_nextText++ & (_texts.Length - 1)] = text;

    /// <summary>The record is complete: the other side may see it.</summary>
    internal void Commit()
    {
        _textsIn = _nextText;
        Volatile.Write(ref _numbersIn, _nextNumber);
    }

    /// <summary>On the writing side: the next record, copied; false when there is none.</summary>
    internal bool TryTake(TapeRecord record)
    {
        long at = _numbersOut;
        if (at == Volatile.Read(ref _numbersIn)) return false;
        long head = _numbers[at & (_numbers.Length - 1)];
        int numbers = (int)(head >> 8 & 0x7FFFFFFF), texts = (int)(head >> 40);
        record.Begin((TapeKind)(head & 0xFF), numbers, texts);
        for (int i = 0; i < numbers; i++) record.Numbers[i] = _numbers[++at & (_numbers.Length - 1)];
        long text = _textsOut;
        for (int i = 0; i < texts; i++, text++)
        {
            record.Texts[i] = _texts[text & (_texts.Length - 1)];
            _texts[text & (_texts.Length - 1)] = null;
        }

        Volatile.Write(ref _textsOut, text);
        Volatile.Write(ref _numbersOut, at + 1);
        return true;
    }
}

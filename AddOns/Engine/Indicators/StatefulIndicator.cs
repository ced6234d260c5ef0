using System;
using System.Collections.Generic;
using System.IO;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using NT8Bridge.Checksums;

namespace NT8Bridge.Indicators;

/// <summary>
/// Holds an indicator's whole mutable state, now and one update ago: the one is what the next bar continues from,
/// the other what a correction of the last bar continues from. The two change places at each update, so that none is copied.
/// </summary>
/// <typeparam name="TState">Plain data; all zero bits are the state after construction.</typeparam>
public abstract class StatefulIndicator<TState> : Indicator
    where TState : unmanaged
{
    private const int SnapshotVersion = 2;

    /// <summary>More than the longest windows need, so that a damaged length does not take the memory.</summary>
    private const int LongestSnapshot = 1 << 26;
    private TState _even;
    private TState _odd;
    private bool _isOdd;
    private Array[]? _arrays;

    private protected StatefulIndicator(IndicatorSeeding seeding, params double[] parameters)
        : base(seeding, parameters)
    {
    }

    /// <summary>State after the last update.</summary>
    private protected ref TState Current => ref _isOdd ? ref _odd : ref _even;

    /// <summary>State before the last update; the next one overwrites it.</summary>
    private protected ref TState Previous => ref _isOdd ? ref _even : ref _odd;

    /// <inheritdoc/>
    public sealed override double Output(int index)
    {
        int output = Checked(index);
        return Samples == 0 ? double.NaN : Read(in Current, Value, output);
    }

    /// <inheritdoc/>
    public sealed override void Reset()
    {
        _even = default;
        _odd = default;
        _isOdd = false;
        Samples = 0;
        Value = double.NaN;
    }

    /// <inheritdoc/>
    public sealed override void Save(BinaryWriter writer)
    {
        if (writer is null) throw new ArgumentNullException(nameof(writer));
        using var memory = new MemoryStream();
        using (var content = new BinaryWriter(memory))
        {
            content.Write(SnapshotVersion);
            content.Write(ToString());
            content.Write(Samples);
            content.Write(Value);
            var saving = new ArraySaving(content);
            saving.Visit(new[] { Current, Previous });
            VisitArrays(saving);
        }

        byte[] bytes = memory.ToArray();
        writer.Write(bytes.Length);
        writer.Write(bytes);
        writer.Write(XxHash64.Of(bytes));
    }

    /// <inheritdoc/>
    public sealed override void Restore(BinaryReader reader)
    {
        if (reader is null) throw new ArgumentNullException(nameof(reader));
        byte[] bytes = ReadIntact(reader);
        using var content = new BinaryReader(new MemoryStream(bytes));
        int version = content.ReadInt32();
        if (version != SnapshotVersion)
        {
            throw new InvalidDataException(
                $"{this}: the snapshot has format {version}; this build reads format {SnapshotVersion}.");
        }

        string owner = content.ReadString();
        if (owner != ToString()) throw new InvalidDataException($"{this}: the snapshot belongs to {owner}.");

        long samples = content.ReadInt64();
        double value = content.ReadDouble();
        var states = new TState[2];
        var restoring = new ArrayRestoring(content);
        restoring.Visit(states);
        VisitArrays(restoring);
        _isOdd = false;
        _even = states[0];
        _odd = states[1];
        Samples = samples;
        Value = value;
    }

    internal sealed override double ReadOutput(int index) => Read(in Current, Value, index);

    internal sealed override void CopyFrom(Indicator other)
    {
        var source = (StatefulIndicator<TState>)other;
        _isOdd = source._isOdd;
        _even = source._even;
        _odd = source._odd;
        Samples = source.Samples;
        Value = source.Value;
        Array[] from = source.Arrays();
        Array[] to = Arrays();
        for (int i = 0; i < to.Length; i++) Array.Copy(from[i], to[i], to[i].Length);
    }

    /// <summary>An output from a state and the main value that came with it.</summary>
    internal virtual double Read(in TState state, double value, int output) => value;

    /// <summary>Shows the arrays that its windows keep, in a fixed order, so that a snapshot holds them.</summary>
    internal virtual void VisitArrays(IArrayVisitor visitor)
    {
    }

    private protected int Checked(int output) => output >= 0 && output < OutputCount
        ? output
        : throw new ArgumentOutOfRangeException(nameof(output), output, $"{this} has the outputs 0 to {OutputCount - 1}.");

    /// <summary>Makes what was written over <see cref="Previous"/> the current state.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private protected double Commit(double value)
    {
        _isOdd = !_isOdd;
        Samples++;
        return Value = value;
    }

    private protected void RequireSample()
    {
        if (Samples == 0) throw new InvalidOperationException($"{this} has seen no bar that could be corrected.");
    }

    private Array[] Arrays()
    {
        if (_arrays is not null) return _arrays;
        var list = new ArrayListing();
        VisitArrays(list);
        return _arrays = list.Arrays.ToArray();
    }

    private byte[] ReadIntact(BinaryReader reader)
    {
        try
        {
            int length = reader.ReadInt32();
            byte[] bytes = length < 0 || length > LongestSnapshot ? Array.Empty<byte>() : reader.ReadBytes(length);
            if (bytes.Length == length && reader.ReadUInt64() == XxHash64.Of(bytes)) return bytes;
        }
        catch (EndOfStreamException end)
        {
            throw new InvalidDataException($"{this}: the snapshot is cut off.", end);
        }

        throw new InvalidDataException($"{this}: the snapshot is damaged.");
    }

    private sealed class ArraySaving : IArrayVisitor
    {
        private readonly BinaryWriter _writer;

        public ArraySaving(BinaryWriter writer) => _writer = writer;

        public unsafe void Visit<T>(T[] array)
            where T : unmanaged
        {
            var bytes = new byte[array.Length * sizeof(T)];
            fixed (T* source = array) Marshal.Copy((IntPtr)source, bytes, 0, bytes.Length);
            _writer.Write(bytes);
        }
    }

    private sealed class ArrayRestoring : IArrayVisitor
    {
        private readonly BinaryReader _reader;

        public ArrayRestoring(BinaryReader reader) => _reader = reader;

        public unsafe void Visit<T>(T[] array)
            where T : unmanaged
        {
            byte[] bytes = _reader.ReadBytes(array.Length * sizeof(T));
            fixed (T* target = array) Marshal.Copy(bytes, 0, (IntPtr)target, bytes.Length);
        }
    }

    private sealed class ArrayListing : IArrayVisitor
    {
        public List<Array> Arrays { get; } = new();

        public void Visit<T>(T[] array)
            where T : unmanaged => Arrays.Add(array);
    }
}

using System;
using System.IO;
using System.Runtime.CompilerServices;
using NT8Bridge.Indicators.Windows;

namespace NT8Bridge.Indicators;

/// <summary>
/// Holds an indicator's whole mutable state twice: after the last update, from which the next bar continues, and before it, from
/// which a correction of the last bar continues. An update writes the new state over the one before and the two change places,
/// so that no state is copied.
/// </summary>
/// <typeparam name="TState">Plain data without references; the state after construction has all bits zero.</typeparam>
public abstract class StatefulIndicator<TState> : Indicator
    where TState : unmanaged
{
    private const int SnapshotVersion = 3;
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

    /// <summary>State before the last update; the next update overwrites it.</summary>
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
            var arrays = new ArrayWriter(content);
            arrays.Visit(new[] { Current, Previous });
            VisitArrays(arrays);
        }

        SnapshotBlock.Write(writer, memory.ToArray());
    }

    /// <inheritdoc/>
    public sealed override void Restore(BinaryReader reader)
    {
        if (reader is null) throw new ArgumentNullException(nameof(reader));
        using var content = new BinaryReader(new MemoryStream(SnapshotBlock.Read(reader, this)));
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
        var arrays = new ArrayReader(content);
        arrays.Visit(states);
        VisitArrays(arrays);
        _isOdd = false;
        _even = states[0];
        _odd = states[1];
        Samples = samples;
        Value = value;
    }

    internal sealed override unsafe long Bytes
    {
        get
        {
            var arrays = new ArrayBytes();
            VisitArrays(arrays);
            return arrays.Sum + 2 * sizeof(TState);
        }
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

    /// <summary>
    /// An output, by its number, computed from a state and the main output that belongs to it. Indicators with one output need
    /// not override it.
    /// </summary>
    internal virtual double Read(in TState state, double value, int output) => value;

    /// <summary>
    /// Shows the arrays of the indicator's windows to a visitor, in a fixed order. They belong to the state: snapshots and copies
    /// include them.
    /// </summary>
    internal virtual void VisitArrays(IArrayVisitor visitor)
    {
    }

    private protected int Checked(int output) => output >= 0 && output < OutputCount
        ? output
        : throw new ArgumentOutOfRangeException(nameof(output), output, $"{this} has the outputs 0 to {OutputCount - 1}.");

    /// <summary>
    /// Ends an update: the new state, which has been written over <see cref="Previous"/>, becomes the current one.
    /// </summary>
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
        var collector = new ArrayCollector();
        VisitArrays(collector);
        return _arrays = collector.Arrays.ToArray();
    }
}

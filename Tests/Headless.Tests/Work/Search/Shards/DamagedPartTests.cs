using System;
using System.IO;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Work.Search;
using NT8Bridge.Headless.Work.Search.Shards;

namespace NT8Bridge.Headless.Tests.Work.Search.Shards;

/// <summary>A part that is cut off or damaged is told from a sound one, whatever was hit.</summary>
[TestClass]
public sealed class DamagedPartTests
{
    private const int Flips = 300;

    [TestMethod]
    public void A_part_that_is_cut_off_is_named()
    {
        using Damage damage = new();
        for (int length = 0; length < damage.Bytes.Length; length += 1 + (length / 8))
        {
            File.WriteAllBytes(damage.Path, damage.Bytes[..length]);
            (SoundPart? sound, PartFault? fault) = damage.Check.Of(damage.Path);
            Assert.IsNull(sound, $"{length} of {damage.Bytes.Length} bytes");
            Assert.AreEqual(PartFaultKind.Damaged, fault!.Kind, $"{length} bytes: {fault.Text}");
            StringAssert.StartsWith(fault.Text, damage.Path + ": it is cut off or damaged");
            StringAssert.EndsWith(fault.Text, "; make its shard anew");
        }
    }

    /// <summary>Other bits are either seen, or they change nothing that is read: the columns of values, which follow.</summary>
    [TestMethod]
    public void A_part_with_other_bits_is_never_taken_for_other_numbers()
    {
        using Damage damage = new();
        RankedVariant[] rows = damage.Rows();
        Random random = new(7);
        int seen = 0;
        for (int i = 0; i < Flips; i++)
        {
            byte[] bytes = [.. damage.Bytes];
            bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
            File.WriteAllBytes(damage.Path, bytes);
            (SoundPart? sound, PartFault? fault) = damage.Check.Of(damage.Path);
            Assert.AreEqual(sound is null, fault is not null);
            if (sound is null) seen++;
            else CollectionAssert.AreEqual(rows, damage.Rows());
        }

        Assert.IsGreaterThan(Flips / 2, seen);
    }

    /// <summary>A part and what it is checked against.</summary>
    private sealed class Damage : IDisposable
    {
        private readonly SmallSweep _sweep = new();
        private readonly PreparedSweep _prepared;

        public Damage()
        {
            _prepared = PreparedSweep.Of(_sweep.Request(), static _ => { }, null, default);
            Path = _sweep.Part(_sweep.Request(), 2, 2);
            Bytes = File.ReadAllBytes(Path);
            Check = new PartCheck(_prepared.Variants, _prepared.Order, MarkOfSweep.Of(_prepared));
            Assert.IsNull(Check.Of(Path).Fault);
        }

        public string Path { get; }

        public byte[] Bytes { get; }

        public PartCheck Check { get; }

        public RankedVariant[] Rows()
        {
            using var part = PartReader.Open(Path);
            return [.. part.Groups().SelectMany(group => Enumerable.Range(0, group.Positions.Length).Select(row => group[row]))];
        }

        public void Dispose()
        {
            _prepared.Dispose();
            _sweep.Dispose();
        }
    }
}

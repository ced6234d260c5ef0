using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Data;

namespace NT8Bridge.Headless.Tests.Data;

/// <summary>
/// Text files with flipped, cut, doubled and inserted bytes: rows are read or rejected by name, never an exception of another
/// kind, and never an unsound bar or tick. <c>NT8BRIDGE_FUZZ_CASES</c> sets the number of files.
/// </summary>
[TestClass]
public sealed class DamagedTextTests
{
    private static readonly string[] Originals =
    [
        "unix_ms,price,size\n1381104000276,1313.7,1\n1381104000277,1313.6,2\n1381104031000,1313.5,1\n",
        "end_unix_ms,open,high,low,close,volume\n"
            + "1381104060000,1313.7,1313.9,1313,1313.2,49\n1381104120000,1313.3,1313.3,1313.2,1313.2,3\n",
        "20131006 220100;1676.75;1677.25;1673.5;1675.25;1884\n20131006 220200;1675.5;1675.75;1674;1674.25;753\n",
        "20131006 220100 1234567;1676.75;1676.5;1676.75;3\n20131006 220101 0000000;1676.5;1676.5;1676.75;1\n",
    ];

    private static readonly string[] Intruders = ["NaN", "-", "1e999", ";;", ",", "99999999999999999999"];

    [TestMethod]
    public void A_damaged_text_file_gives_sound_rows_or_a_named_error()
    {
        int cases = int.Parse(Environment.GetEnvironmentVariable("NT8BRIDGE_FUZZ_CASES") ?? "4000", CultureInfo.InvariantCulture);
        Random random = new(21);
        int refused = 0, rejected = 0, whole = 0;
        using TemporaryFolder folder = new();
        string path = folder.At("file.txt");
        for (int i = 0; i < cases; i++)
        {
            File.WriteAllBytes(path, Damaged(Encoding.ASCII.GetBytes(Originals[random.Next(Originals.Length)]), random));
            try
            {
                MarketDataRows data = MarketDataFile.Read(path, new FileReading { MostRejected = 1 });
                Assert.IsTrue(data.Bars.All(bar => BarFault.Of(bar) is null), "an unsound bar was accepted");
                Assert.IsTrue(
                    data.Ticks.All(tick => double.IsFinite(tick.Price) && tick.Size >= 0), "an unsound tick was accepted");
                if (data.Rejected.Count > 0) rejected++;
                else whole++;
            }
            catch (InputFileException error)
            {
                StringAssert.Contains(error.Message, path);
                refused++;
            }
        }

        Assert.IsTrue(
            refused > cases / 100 && rejected > cases / 20 && whole > cases / 20,
            $"{refused} refused, {rejected} with rejected rows, {whole} whole");
    }

    private static byte[] Damaged(byte[] file, Random random)
    {
        for (int changes = random.Next(1, 4); changes > 0; changes--)
        {
            int at = random.Next(file.Length);
            file = random.Next(5) switch
            {
                0 => [.. file[..at], (byte)(file[at] ^ (1 << random.Next(8))), .. file[(at + 1)..]],
                1 => file[..Math.Max(1, at)],
                2 => [.. file[..at], .. file[at..], .. file[at..]],
                3 => [.. file[..at], (byte)random.Next(256), .. file[at..]],
                _ => [.. file[..at], .. Encoding.ASCII.GetBytes(Intruders[random.Next(6)]), .. file[at..]],
            };
        }

        return file;
    }
}

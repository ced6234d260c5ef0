using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Risk;
using NT8Bridge.Tests.History;

namespace NT8Bridge.Tests.Risk;

[TestClass]
public sealed class AccountDayTests
{
    private static readonly DateTime Monday = new(2024, 3, 11);
    private static readonly DateTime Tuesday = new(2024, 3, 12);

    [TestMethod]
    public void The_limit_counts_all_strategies_of_the_account()
    {
        AccountDay day = new();
        using DayShare one = day.Open();
        using DayShare two = day.Open();
        one.Post(Monday, -300, -100);
        two.Post(Monday, -500, 0);
        Assert.AreEqual(-900, day.Profit(Monday));
        Assert.IsFalse(one.Reaches(1000));
        two.Post(Monday, -500, -100);
        Assert.IsTrue(one.Reaches(1000));
        Assert.IsTrue(two.IsLimitReached, "for the other one too");
        two.Post(Monday, 5000, 0);
        Assert.IsTrue(two.Reaches(1000), "a gain afterwards does not open the day again");
        Assert.IsTrue(two.Reaches(1_000_000), "nor does a higher limit");
    }

    [TestMethod]
    public void A_new_day_counts_from_the_profit_at_its_begin()
    {
        AccountDay day = new();
        using DayShare share = day.Open();
        share.Post(Monday, -900, 0);
        share.Post(Tuesday, -900, 0);
        Assert.AreEqual(0, day.Profit(Tuesday));
        Assert.AreEqual(-900, day.Profit(Monday));
        share.Post(Tuesday, -1899, 0);
        Assert.IsFalse(share.Reaches(1000));
        share.Post(Tuesday, -1900, 0);
        Assert.IsTrue(share.Reaches(1000));
        Assert.IsFalse(day.IsLimitReached(Monday));
    }

    [TestMethod]
    public void No_limit_is_never_reached()
    {
        using DayShare share = new AccountDay().Open();
        share.Post(Monday, -1e9, 0);
        Assert.IsFalse(share.Reaches(0));
    }

    /// <summary>Enabled again, after a restart of the process or not, the loss and the reached limit are still there.</summary>
    [TestMethod]
    [DataRow(true)]
    [DataRow(false)]
    public void Enabling_again_does_not_reset_the_day(bool isNewProcess)
    {
        using ScratchFolder folder = new();
        AccountDay day = new();
        AccountDayFile file = new(folder.Path, "APEX-1 / x");
        AccountDayKeeper keeper = new(day, file);
        DayShare share = day.Open();
        share.Post(Monday, -700, 0);
        share.Dispose();
        if (isNewProcess)
        {
            keeper.Dispose();
            Assert.AreEqual(string.Empty, keeper.Problem);
            day = new AccountDay();
            keeper = new AccountDayKeeper(day, file);
            Assert.AreEqual(string.Empty, keeper.Unread);
        }

        share = day.Open();
        share.Post(Monday, 0, 0);
        Assert.AreEqual(-700, day.Profit(Monday));
        share.Post(Monday, -300, 0);
        Assert.IsTrue(share.Reaches(1000));
        keeper.Dispose();

        AccountDay again = new();
        using AccountDayKeeper last = new(again, file);
        Assert.IsTrue(again.IsLimitReached(Monday));
        Assert.IsFalse(again.IsLimitReached(Tuesday));
    }

    [TestMethod]
    public void A_damaged_file_is_no_evidence_and_says_so()
    {
        using ScratchFolder folder = new();
        AccountDayFile file = new(folder.Path, "Sim101");
        file.Write([new AccountDayRecord(Monday, -250.5, true)]);
        byte[] whole = File.ReadAllBytes(file.FilePath);
        int damaged = 0;
        for (int i = 0; i < whole.Length; i++)
        {
            byte[] bytes = (byte[])whole.Clone();
            bytes[i] ^= 1;
            File.WriteAllBytes(file.FilePath, bytes);
            AccountDay day = new();
            using AccountDayKeeper keeper = new(day, file);
            Assert.IsGreaterThan(0, keeper.Unread.Length, $"byte {i}");
            StringAssert.Contains(keeper.Unread, file.FilePath);
            Assert.AreEqual(0, day.Profit(Monday));
            damaged++;
        }

        Assert.AreEqual(whole.Length, damaged);
        File.WriteAllBytes(file.FilePath, whole);
        AccountDayRecord kept = new AccountDayFile(folder.Path, "Sim101").Read().Single();
        Assert.AreEqual((Monday, -250.5, true), (kept.Day, kept.Realized, kept.IsLimitReached));
    }

    /// <summary>A folder where the file should be: the write fails, is said, and the strategy goes on.</summary>
    [TestMethod]
    public void A_day_that_cannot_be_kept_is_said()
    {
        using ScratchFolder folder = new();
        AccountDayFile file = new(folder.Path, "Sim101");
        Directory.CreateDirectory(Path.Combine(file.FilePath, "in the way"));
        AccountDay day = new();
        AccountDayKeeper keeper = new(day, file);
        using DayShare share = day.Open();
        share.Post(Monday, -5, 0);
        keeper.Dispose();
        StringAssert.Contains(keeper.Problem, file.FilePath);
    }

    [TestMethod]
    public void Only_the_last_days_are_kept()
    {
        AccountDay day = new();
        using DayShare share = day.Open();
        for (int i = 0; i < 10; i++) share.Post(Monday.AddDays(i), i, 0);
        AccountDayRecord[] kept = day.Records();
        DateTime[] last = [Monday.AddDays(7), Monday.AddDays(8), Monday.AddDays(9)];
        CollectionAssert.AreEqual(last, kept.Select(record => record.Day).ToArray());
    }

    /// <summary>Strategies of one account run on threads of their own: nothing is lost between them.</summary>
    [TestMethod]
    public void Shares_of_many_threads_add_up()
    {
        AccountDay day = new();
        Parallel.For(0, 8, i =>
        {
            for (int round = 0; round < 50; round++)
            {
                using DayShare share = day.Open();
                for (int fill = 1; fill <= 20; fill++) share.Post(Monday, -fill, i);
            }
        });
        Assert.AreEqual(-8 * 50 * 20, day.Profit(Monday));
    }
}

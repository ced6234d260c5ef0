using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Cli.Processes;

namespace NT8Bridge.Headless.Tests.Cli.Processes;

/// <summary>What the next process is told after one has ended.</summary>
[TestClass]
public sealed class RunBookTests
{
    private readonly RunBook _book = new();

    [TestMethod]
    public void The_only_run_at_work_is_the_one()
    {
        Begin(1, "a");
        End(1);
        Begin(2, "b");
        _book.Ended("it ended with exit code 3", isStopped: false);
        Assert.AreEqual("failed b 'Cross' ended the process in which it ran: it ended with exit code 3 | go", Told());
    }

    [TestMethod]
    public void Of_several_at_work_each_is_made_alone()
    {
        Begin(1, "a");
        Begin(2, "b");
        Begin(3, "c");
        Keep("c", "42");
        End(3);
        _book.Ended("it ended with exit code 3", isStopped: false);
        Assert.AreEqual("suspect a | suspect b | keep c 42 | go", Told());

        // Alone the first comes to its end and the second is the one.
        _book.NewProcess();
        Begin(1, "a");
        Keep("a", "41");
        End(1);
        Begin(2, "b");
        _book.Ended("it ended with exit code 3", isStopped: false);
        Assert.AreEqual(
            "failed b 'Cross' ended the process in which it ran: it ended with exit code 3 | keep c 42 | keep a 41 | go", Told());
    }

    [TestMethod]
    public void A_run_that_says_so_itself_is_the_one_though_others_are_at_work_or_it_has_ended()
    {
        Begin(1, "a");
        Keep("a", "41");
        End(1);
        Begin(2, "b");
        Begin(3, "c");
        _book.Hear([ProcessWord.Died, "1", "boom"], 0);
        _book.Ended("it ended with exit code 134", isStopped: false);
        Assert.AreEqual("failed a 'Cross' ended the process in which it ran: boom | go", Told());
    }

    [TestMethod]
    public void An_optimizer_is_the_one_only_where_no_run_is_at_work()
    {
        _book.Hear([ProcessWord.Begin, "1", "", "Stepper", "optimizer", "holds"], 0);
        Begin(2, "a");
        _book.Ended("boom", isStopped: false);
        Assert.AreEqual("failed a 'Cross' ended the process in which it ran: boom | go", Told());
        _book.NewProcess();
        _book.Hear([ProcessWord.Begin, "1", "", "Stepper", "optimizer", "holds"], 0);
        _book.Ended("boom", isStopped: false);
        StringAssert.Contains(Told(), "failed optimizer 'Stepper' ended the process in which it ran: boom");
    }

    [TestMethod]
    public void Too_much_memory_is_put_to_the_run_at_work_whatever_the_process_said_before()
    {
        Begin(1, "a");
        _book.Hear([ProcessWord.Memory, "1000"], 0);
        _book.Ended("its process came to 2 MB", isStopped: true);
        Assert.AreEqual(1000, _book.Memory);
        Assert.AreEqual("failed a 'Cross' was stopped: its process came to 2 MB | go", Told());
    }

    [TestMethod]
    public void A_run_is_overdue_when_limit_and_grace_are_past_and_it_has_not_come_back()
    {
        _book.Hear([ProcessWord.Begin, "1", "2000", "Cross", "a", ""], 10_000);
        Begin(2, "endless");
        Assert.IsNull(_book.Overdue(13_000, 1000));
        Assert.AreEqual("a", _book.Overdue(13_001, 1000)!.Key);
        End(1);
        Assert.IsNull(_book.Overdue(1_000_000, 1000));
    }

    [TestMethod]
    public void Where_nothing_is_learned_three_times_there_is_no_use_in_going_on()
    {
        for (int time = 1; time <= 3; time++)
        {
            Assert.IsFalse(Told().Contains("giveup", System.StringComparison.Ordinal));
            _book.NewProcess();
            Begin(1, "a");
            End(1);
            Begin(2, "b");
            End(2);
            _book.Ended("boom", isStopped: false);
        }

        StringAssert.Contains(
            Told(), "giveup the process of the scripts was ended by one of them, it is not known in which run: boom");
    }

    [TestMethod]
    public void The_end_is_known()
    {
        Assert.IsNull(_book.Over);
        _book.Hear([ProcessWord.Telling], 0);
        _book.Hear([ProcessWord.Over, "130"], 0);
        Assert.AreEqual((130, true, false), (_book.Over, _book.IsTelling, _book.WantsAgain));
        _book.NewProcess();
        _book.Hear([ProcessWord.Again], 0);
        Assert.AreEqual((null, true), (_book.Over, _book.WantsAgain));
    }

    private void Begin(int number, string key) =>
        _book.Hear([ProcessWord.Begin, $"{number}", "", "Cross", key, ""], 0);

    private void End(int number) => _book.Hear([ProcessWord.End, $"{number}"], 0);

    private void Keep(string key, string result) => _book.Hear([ProcessWord.Keep, key, result], 0);

    private string Told() => string.Join(" | ", _book.Lines().Select(line => string.Join(' ', ProcessWord.Read(line)!)));
}

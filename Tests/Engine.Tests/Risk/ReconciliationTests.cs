using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Risk;

namespace NT8Bridge.Tests.Risk;

[TestClass]
public sealed class ReconciliationTests
{
    [TestMethod]
    public void Nothing_is_agreed_before_the_account_was_asked()
    {
        Reconciliation account = new();
        Assert.IsFalse(account.IsAgreed);
        Assert.IsFalse(account.Compare(0, 0, 0, false));
        Assert.IsTrue(account.IsAgreed);
        account.Forget();
        Assert.IsFalse(account.IsAgreed);
    }

    [TestMethod]
    public void A_difference_is_told_once_with_both_sides_and_ends_by_evidence()
    {
        Reconciliation account = new();
        Assert.IsTrue(account.Compare(2, 0, 0, false));
        Assert.AreEqual("the account holds 2 and its strategies here 0", account.Difference);
        Assert.IsFalse(account.IsAgreed);
        Assert.IsFalse(account.Compare(2, 0, 0, false));
        Assert.IsTrue(account.Compare(0, 0, 0, false));
        Assert.IsTrue(account.IsAgreed);
    }

    [TestMethod]
    public void Nothing_is_judged_while_a_fill_is_on_its_way()
    {
        Reconciliation account = new();
        account.Compare(0, 0, 0, false);
        Assert.IsFalse(account.Compare(1, 0, 0, true));
        Assert.IsTrue(account.IsAgreed);
    }

    /// <summary>The first comparison is made even then: a restart in the middle of an order must not count as agreed.</summary>
    [TestMethod]
    public void The_first_comparison_waits_for_nothing()
    {
        Reconciliation account = new();
        Assert.IsTrue(account.Compare(1, 0, 0, true));
        Assert.IsFalse(account.IsAgreed);
    }

    [TestMethod]
    public void What_the_trader_accepts_is_the_baseline()
    {
        Reconciliation account = new();
        account.Compare(-3, 0, 2, false);
        Assert.AreEqual(
            "the account holds -3 and its strategies here 0; 2 working orders are not of a strategy here", account.Difference);
        account.Accept();
        Assert.IsTrue(account.IsAgreed);
        Assert.AreEqual(-3, account.Baseline);
        Assert.IsFalse(account.Compare(-2, 1, 2, false), "the strategy's own contract on top");
        Assert.IsTrue(account.IsAgreed);
        Assert.IsTrue(account.Compare(0, 1, 2, false), "the accepted position was closed by hand");
        Assert.AreEqual("the account holds 0 and its strategies here 1 beside -3 accepted", account.Difference);
    }

    [TestMethod]
    public void An_accepted_order_that_went_is_not_expected_again()
    {
        Reconciliation account = new();
        account.Compare(0, 0, 1, false);
        account.Accept();
        account.Compare(0, 0, 0, false);
        Assert.IsTrue(account.IsAgreed);
        Assert.IsTrue(account.Compare(0, 0, 1, false));
        Assert.IsFalse(account.IsAgreed);
    }
}

namespace Reconciler.Cli.Tests.Commands;

internal sealed class ContractCommandTests : CliFixture
{
    [SetUp]
    public void AddFlows()
    {
        Project.Folder.Write("manifests/auth.yaml", """
            apiVersion: reconciler/v1
            kind: SharedFlow
            metadata: { name: Auth }
            spec:
              contract:
                version: 1.2.0
                inputs: { phone: { type: string, required: true } }
                outputs: { result: string }
              steps:
                - updateData: { result: phone }
                - return:
            """);
        Project.Folder.Write("manifests/sales.yaml", """
            apiVersion: reconciler/v1
            kind: CallFlow
            metadata: { name: Sales }
            spec:
              variables: { result: string }
              steps:
                - name: Authenticate
                  invoke: { sharedFlow: Auth, inputs: { phone: Call.Ani }, outputs: { result: result } }
                - disconnect:
            """);
    }

    [Test]
    public async Task A_contract_is_shown_with_its_callers_and_what_each_passes()
    {
        var result = await Project.RunAsync("contract", "Auth");

        Assert.That(result.ExitCode, Is.Zero, $"{result}");
        Assert.That(result.Output.ReplaceLineEndings("\n"), Is.EqualTo("""
            Auth  (manifests/auth.yaml:3:19, contract version 1.2.0)
              callable from inboundcall
              inputs:
                phone: string, required
              outputs:
                result: string

            Invoked 1 time:
              call flow 'Sales', step 'Authenticate'  (manifests/sales.yaml:8:29)
                phone ← Call.Ani
                result → Flow.result

            """.ReplaceLineEndings("\n")));
    }

    [Test]
    public async Task A_misspelt_name_is_an_error_that_suggests_the_right_one()
    {
        var result = await Project.RunAsync("contract", "Aut");

        Assert.That(result.ExitCode, Is.EqualTo(1), $"{result}");
        Assert.That(result.Error, Does.Contain("there is no shared flow 'Aut'; did you mean 'Auth'?"));
    }
}
